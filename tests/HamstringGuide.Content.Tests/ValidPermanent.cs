namespace HamstringGuide.Content.Tests;

/// <summary>Names for good of all that <see cref="ValidGuidance"/> and <see cref="ValidTexts"/> have, and codes that lead there.</summary>
internal static class ValidPermanent
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("short-addresses.yaml", """
            short-addresses:
              - { code: 7K3, article: tight-thighs }
              - { code: 4MD, article: strong-thighs }
              - { code: 9CF, exercise: walking }
              - { code: H6X, exercise: bridge }
              - { code: 3PQ, cause: strain }
              - { code: R44, cause: unclear }
              - { code: J7W, self-test: lift }
            """),
        ("plan-numbers.yaml", """
            exercises:
              - { number: 1, id: walking }
              - { number: 2, id: bridge }
            pages:
              - { number: 1, article: tight-thighs }
              - { number: 2, article: strong-thighs }
              - { number: 3, cause: strain }
              - { number: 4, cause: unclear }
              - { number: 5, self-test: lift }
            red-flags:
              - { number: 1, id: numb-saddle }
              - { number: 2, id: strong-pain }
            """),
        ("entry-codes.yaml", """
            systems:
              - id: icd-10-cm
                name: ICD-10-CM
                also: [icd10]
                form: icd
                source: { id: icd, type: webpage, authors: [A body], year: 2026, title: Codes, confidence: knowledge }
                codes:
                  - { code: M62.4, means: Contracture, causes: [strain, unclear], confidence: looked-up, alone: true }
                  - { code: S76.3, means: Injury, causes: [unclear], confidence: looked-up }
                  - { code: S76.31, means: Strain, causes: [strain], confidence: knowledge }
              - id: snomed-ct
                name: SNOMED CT
                form: sctid
                source: { id: snomed, type: webpage, authors: [A body], year: n.d., title: Concepts, confidence: knowledge }
                codes:
                  - { code: "30989003", means: Knee pain, causes: [strain], confidence: looked-up }
            """),
    ];
}
