namespace HamstringGuide.Content.Tests;

/// <summary>Small, complete and valid exercises, references, pages, words of the search and examples.</summary>
internal static class ValidTexts
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("exercises/walking.md", """
            ---
            id: walking
            ref: ex-walking
            name: Walking
            kind: aerobic
            target: The whole body
            equipment: None
            position: standing
            gentle: true
            tags: []
            start: Standing.
            end: Walking.
            pose: { start: "hips 0", end: "hips 20", view: side }
            steps: [Walk.]
            regimens:
              - id: usual
                name: Usual
                minutes: [5, 10]
                times-a-day: [1, 3]
                pain-limit: 3
            easier: { text: Slower., exercises: [] }
            harder: { text: Faster., exercises: [] }
            errors: []
            stop-if: A limp.
            evidence: { level: E1 }
            basis: [knowledge]
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
            browse: { purposes: [keep-moving], equipment: [none], position: standing, places: [home, outdoors], level: easy }
            ---
            Keeps the leg moving.
            """),
        ("exercises/bridge.md", """
            ---
            id: bridge
            ref: ex-bridge
            name: Bridge
            kind: strengthening
            target: Buttock and back of the thigh
            equipment: Mat or bed
            position: lying on the back
            gentle: true
            tags: [supine]
            start: Lying on your back.
            end: Hips lifted.
            pose: { start: "hips 45, knees 90", end: "hips 0", view: side }
            steps: [Press the heels down., Lift the hips.]
            regimens:
              - id: usual
                name: Usual
                sets: [2, 3]
                repetitions: [10, 12]
                rest-seconds: [60, 120]
                days-a-week: [3, 3]
                load: no weight at first
                pain-limit: 3
              - id: early
                name: Early
                repetitions: [5, 5]
                hold-seconds: [2, 5]
                each-side: true
                note: when warm
                pain-limit: 2
            easier: { text: A smaller lift., exercises: [walking] }
            harder: { text: Feet further away., exercises: [] }
            errors: [Arching the back]
            stop-if: A cramp that stays.
            not-for: Not while pregnant.
            evidence: { level: E2, note: part of tested programmes }
            sources: [guideline-2022]
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
            browse: { purposes: [strength], equipment: [mat], position: lying, places: [home], level: easy }
            ---
            Strengthens the **buttocks**.
            """),
        ("references.yaml", """
            references:
              - id: guideline-2022
                type: article-journal
                authors: ["Martin R. L.", "A body"]
                year: 2022
                title: A guideline
                in: A journal
                publisher: A publisher
                volume: "52"
                issue: "3"
                pages: 1-44
                doi: 10.2519/x
                pmid: "123"
                url: https://example.org
                confidence: looked-up
                note: for authors
              - id: page
                type: webpage
                authors: [A body]
                year: n.d.
                title: A page
                confidence: seed
            """),
        ("pages/about.md", """
            ---
            title: About this guide
            description: Who makes it.
            review: { published: 2026-01-10, checked: 2026-01-11, due: 2027-01-11, by: none yet }
            ---
            ## Who we are

            Two people *and* a dog.
            """),
        ("search.yaml", """
            synonyms:
              - [physio, physical therapist]
              - [hamstring strain, pulled hamstring]
            red-flags:
              - rule: numb-saddle
                phrases:
                  - numb between legs
                  - no feeling between legs
            same-words:
              - [numb, dead]
            harmless:
              - cold pack
            """),
        .. ValidLibrary.Files,
        .. ValidPermanent.Files,
        ("published-accuracy.yaml", """
            studies:
              - source: guideline-2022
                about: Two checkers
                figures: [ { who: Both, what: right, value: 57 % } ]
            """),
        ("worked-examples/strains.yaml", """
            worked-examples:
              - name: Thigh, strong pain
                answers:
                  pain-score: 8
                  emergency-signs: [none, not-sure]
                  main-location: thigh
                expect:
                  disposition: see-clinician-soon
                  target-days: 7
                  partial: true
                  rules: [strong-pain]
                  causes: [strain]
                  permission: gentle
                  allowed: [walking]
                  exercises: [walking]
                  later: []
              - name: Mild
                answers: {}
                expect: { disposition: self-care, rules: [], causes: [], permission: full, allowed: [], exercises: [], later: [] }
            """),
        ("scenarios/numb.yaml", """
            otherwise:
              pain-score: 2
              main-location: thigh
            scenarios:
              - id: numb-after-a-drive
                title: Numb after a long drive
                marks: [red-flag, disguised]
                story: The seat was hard, and now it is numb between the legs.
                answers: { emergency-signs: [saddle-numb] }
                must: { level: emergency-now, red-flags: [numb-saddle] }
                must-not: { causes: [strain], exercises: [walking], tags: [supine], red-flags: [strong-pain] }
                because: It can be pressure on the nerves.
                sources: [guideline-2022]
              - id: mild-ache
                title: A mild ache
                story: It has ached a little for a day.
                answers: { emergency-signs: [none], pain-score: 1 }
                must: { level: self-care }
                must-not: { red-flags: [numb-saddle] }
                because: Nothing speaks against waiting.
                sources: [guideline-2022]
            """),
    ];
}
