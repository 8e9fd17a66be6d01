namespace HamstringGuide.Content.Tests;

/// <summary>Small, complete and valid articles, cause pages, self-tests and words explained.</summary>
internal static class ValidLibrary
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("articles/tight-thighs.md", """
            ---
            title: Tight thighs
            description: What can help tight thighs.
            order: 1
            group: pain
            reading: patient
            review: { published: 2026-01-10, checked: 2026-02-11, due: 2027-01-11, by: none yet }
            changes:
              - { date: 2026-02-11, text: A newer guideline. }
            aliases: [stiff-thighs]
            causes: [strain]
            exercises: [bridge, walking]
            related: [strong-thighs]
            ---
            ::: short
            - Thighs can feel tight.
            - Walking helps.
            - Most of it settles.
            :::

            ## What it is

            A tendon can be sore. [@guideline-2022] Try [the bridge](exercise:bridge).

            ![](exercise:walking)

            ## When to get help

            ::: care urgent Be seen the same day if
            - your calf swells
            :::
            """),
        ("articles/strong-thighs.md", """
            ---
            title: Strong thighs
            description: Why strength helps.
            order: 2
            group: understand
            reading: background
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: A. Clinician }
            ---
            ::: short
            - One.
            - Two.
            - Three.
            :::

            Strong legs last. [@guideline-2022] Read [what it is](article:tight-thighs#what-it-is).

            ::: care non-urgent See a clinician if
            - it lasts
            :::
            """),
        ("causes/strain.md", """
            ---
            description: How a strained thigh can feel.
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
            also: [pulled muscle]
            related: [tight-thighs]
            ---
            ## What it can feel like

            Sore. [@guideline-2022]
            """),
        ("causes/unclear.md", """
            ---
            description: When nothing fits.
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
            ---
            ## What it can feel like

            Anything.
            """),
        ("self-tests/lift.md", """
            ---
            title: The lift test
            description: Can you lift the leg?
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
            question: self-test
            outcomes:
              - option: "yes"
                says: Good.
                next: [exercise:bridge, page:check]
            causes: [strain]
            related: [tight-thighs]
            ---
            ## How to do it

            1. Lift the leg.
            """),
        ("glossary.yaml", """
            terms:
              - id: tendon
                term: Tendon
                words: [tendon, tendons]
                means: A cord that ties a muscle to a bone.
                also: [sinew]
                see: [muscle]
                link: article:tight-thighs
                sources: [guideline-2022]
              - id: muscle
                term: Muscle
                means: What moves you.
            """),
    ];
}
