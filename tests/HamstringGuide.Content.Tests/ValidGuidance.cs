namespace HamstringGuide.Content.Tests;

/// <summary>Small, complete and valid files of rules.</summary>
internal static class ValidGuidance
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("guidance/questionnaire.yaml", """
            pages:
              - number: 1
                title: Safety check
                heading: First, is this safe to wait?
                may-stop: true
              - number: 2
                title: Pain
                heading: Where and how much?
            questions:
              - id: emergency-signs
                number: 2
                page: 1
                type: multiple
                text: Do you have any of these now?
                label: Signs you have now
                help: Tick all that fit.
                missing: Tick what you have now, or "None of these"
                why: Finds what needs emergency care at once.
                sources: [guideline-2022]
                basis: [design]
                options:
                  - { id: saddle-numb, number: 1, text: Numb between the legs }
                  - { id: none, number: 2, text: None of these, exclusive: true }
                  - { id: not-sure, number: 3, text: Not sure, yields: true }
              - id: main-location
                number: 3
                page: 2
                type: single
                text: Where is it worst?
                label: Main place
                missing: Choose one place
                why: Places point to causes.
                basis: [knowledge]
                show-when: { finding: continues }
                options:
                  - { id: buttock, number: 1, text: Buttock }
                  - { id: thigh, number: 2, text: Back of the thigh }
              - id: pain-score
                number: 1
                page: 2
                type: scale
                text: How strong is the pain?
                label: Pain
                missing: Choose a number
                why: Strong pain is seen sooner.
                basis: [knowledge]
                scale: { min: 0, max: 10, low: no pain, high: the worst you can think of }
              - id: self-test
                number: 4
                page: 2
                type: single
                text: Can you lift the leg?
                label: Leg lift
                missing: Choose one
                why: Shows how tight it is.
                basis: [knowledge]
                optional: true
                when-skipped: not-done
                options:
                  - { id: "yes", number: 1, text: I can }
                  - { id: not-done, number: 2, text: Not tried }
            """),
        ("guidance/findings.yaml", """
            findings:
              - id: emergency
                ref: EMERGENCY
                means: any emergency sign is ticked
                when: { emergency-signs: [saddle-numb] }
              - id: continues
                ref: CONTINUES
                means: no emergency sign is ticked
                when: { not: { finding: emergency } }
            """),
        ("guidance/triage.yaml", """
            red-flags:
              - id: numb-saddle
                ref: RF-01
                name: Numb between the legs
                suspected: Pressed nerves
                when: { finding: emergency }
                disposition: emergency-now
                permission: none
                say: Call the emergency number now.
                sources: [guideline-2022]
              - id: strong-pain
                ref: RF-02
                name: Strong pain
                suspected: Partial tear
                when:
                  all:
                    - { main-location: [thigh] }
                    - { pain-score: { at-least: 7, at-most: 10 } }
                disposition: see-clinician-soon
                target-days: 7
                permission: gentle
                say: A clinician can grade it.
                basis: [knowledge]
            """),
        ("guidance/causes.yaml", """
            # How causes are chosen.
            threshold: 3
            most-causes: 3
            most-exercises: 6
            fallback-exercises: [walking]
            causes:
              - id: strain
                ref: p-strain
                name: Hamstring strain
                requires: { main-location: [thigh] }
                always-first: true
                points:
                  - { points: 5, when: { main-location: [thigh] } }
                  - { points: -1, when: { pain-score: { at-most: 1 } } }
                disposition: self-care
                review-days: 14
                pain-limit: 3
                messages: [Most strains heal.]
                do:
                  - text: Keep moving gently
                    needs: [walking, tag:supine]
                    without-exercise: true
                avoid:
                  - text: Stretching into pain
                phases:
                  - id: protect
                    for: days 0 to 3
                    when: { pain-score: { at-least: 4 } }
                    dose: early
                    exercises: [walking, bridge]
                sources: [guideline-2022]
              - id: unclear
                ref: p-unclear
                name: Not clear
                requires: { all: [] }
                fallback: true
                alone-when: { main-location: [buttock] }
                points: []
                disposition: self-care-with-review
                review-days: 7
                escalates: { to: see-clinician-soon, target-days: 14, when: { pain-score: { at-least: 4 } } }
                pain-limit: 3
                messages: [No one pattern fits.]
                do: []
                avoid: []
                phases: []
                basis: [knowledge]
            """),
        ("guidance/contraindications.yaml", """
            contraindications:
              - id: strong-pain-now
                ref: CR-01
                name: Strong pain
                when: { pain-score: { at-least: 7 } }
                removes: { tags: [supine], exercises: [bridge] }
                lasting: false
                why: Loading a fresh tear can make it larger.
                basis: [knowledge]
            """),
        ("guidance/dispositions.yaml", """
            dispositions:
              - { id: emergency-now, rank: 5, care: emergency, step: Now, heading: Call, meaning: At once., time: Now, where: ["{emergency-number}"] }
              - { id: same-day-urgent, rank: 4, care: urgent, step: Today, heading: Go today, meaning: Today., time: Today, where: ["{urgent-care}"] }
              - id: see-clinician-soon
                rank: 3
                care: non-urgent
                step: Within days
                heading: See a clinician by {date}
                meaning: It can wait a few days.
                time: Within 14 days
                where: ["{own-doctor}", "a {physiotherapist}"]
                where-note: Do not drive.
              - { id: self-care-with-review, rank: 2, care: non-urgent, step: Review, heading: Look again, meaning: M., time: T, where: ["{own-doctor}"] }
              - { id: self-care, rank: 1, care: non-urgent, step: Home, heading: Home, meaning: M., time: T, where: ["{own-doctor}"] }
            permission-reason: It can wait.
            pain-rule: At most {limit} of 10.
            safety-net:
              - { id: emergency, care: emergency, heading: Call if you get, signs: [numbness], where: ["{emergency-number}"] }
            footer: This is not a diagnosis.
            without-self-tests: The other answers call for more.
            """),
        ("guidance/care-tips.yaml", """
            care-tips:
              - id: warm-up
                ref: tip-warm-up
                title: Warm up
                text: Start with {moves}.
                moves: [walking]
                when: { all: [ { cause: [strain] }, { shown: any }, { allowed-tag: [supine] } ] }
                needs: [walking]
                sources: [guideline-2022]
              - id: keep-moving
                ref: tip-keep-moving
                title: Keep moving
                text: Short walks help.
                when: { any: [ { level: [self-care] }, { shown: [bridge] }, { shown-tag: [supine] }, { allowed: [walking] } ] }
                without-exercise: true
                basis: [design]
            """),
        ("guidance/countries/neutral.yaml", """
            id: neutral
            name: No country
            language: en
            words:
              emergency-number: the emergency number
              emergency-department: the emergency department
              urgent-care: urgent care
              own-doctor: your doctor
              physiotherapist: physiotherapist
              physiotherapist-in-full: physiotherapist
              physiotherapists: physiotherapists
              physiotherapy: physiotherapy
            basis: [knowledge]
            """),
        ("guidance/countries/gb.yaml", """
            id: gb
            name: United Kingdom
            language: en-GB
            words:
              emergency-number: "999"
              emergency-department: A&E
              urgent-care: NHS 111
              own-doctor: your GP
              physiotherapist: physiotherapist
              physiotherapist-in-full: physiotherapist
              physiotherapists: physiotherapists
              physiotherapy: physiotherapy
            basis: [knowledge]
            """),
        ("guidance/safety-properties.yaml", """
            safety-properties:
              - id: numb-is-an-emergency
                ref: INV-01
                title: Numbness between the legs is an emergency
                when: { emergency-signs: [saddle-numb] }
                then: { disposition: { exactly: emergency-now }, permission: { at-most: none }, shown: none }
                sources: [guideline-2022]
              - id: strong-pain
                ref: INV-32
                title: Strong pain is seen soon
                when: { all: [ { pain-score: { at-least: 7 } }, { level: [see-clinician-soon] } ] }
                given: { permission: gentle, whole-check: true }
                then:
                  disposition: { at-least: see-clinician-soon, at-most: same-day-urgent }
                  target-days: { at-most: 7 }
                  allowed-none: { exercises: [bridge], tags: [supine] }
                  allowed-only: [walking]
                  shown-none: { tags: [supine] }
                  shown-only-gentle: true
                  later: some
                  causes-none: [unclear]
                  red-flags: none
                  answers: { finding: continues }
                  count: { causes: { at-least: 1, at-most: 3 }, shown: { at-most: 6 } }
                basis: [knowledge]
              - id: more-signs
                ref: INV-05
                title: One more sign never makes it less urgent
                pair: { second: { more-ticked: [emergency-signs] }, never-lower: true, same: [causes, later] }
                basis: [design]
              - id: not-sure
                ref: not-sure
                title: Not sure is never less urgent than none
                pair: { second: { instead: { question: emergency-signs, from: none, to: not-sure } }, keeps-red-flags: true }
                basis: [design]
              - id: pain
                ref: INV-41
                title: Telling the pain never makes it less urgent
                pair: { second: { also-answered: [pain-score] }, never-lower: true }
                basis: [design]
              - id: hidden
                ref: INV-68
                title: Hidden answers never count
                pair: { second: { other-hidden-answers: true }, same: [shown] }
                basis: [design]
            """),
    ];
}
