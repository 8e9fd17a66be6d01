namespace HamstringGuide.Content.Tests;

/// <summary>Small and valid figures of the exercises in <see cref="ValidTexts"/>, drawn with the repository's own shapes and colours.</summary>
internal static class ValidFigures
{
    private static readonly string Folder = Path.Combine(RealContentTests.RepositoryRoot(), "content");

    public static readonly (string Name, string Text)[] Files =
    [
        .. new[] { "figures/body.yaml", "figures/people.yaml", "figures/palettes.yaml" }.Select(name => (name, File.ReadAllText(Path.Combine(Folder, name)))),
        ("figures/body-map.yaml", """
            questions: [main-location]
            views:
              - id: back
                name: From behind
                box: [-14, 0, 14, 70]
                light: [0.5, 0.5]
                leg:
                  two: true
                  blend: 0.25
                  joints: [[3.6, 62], [5, 53], [4.8, 28.5], [4.2, 3.9]]
                  samples: [0.7, 1.5, 2, 2.5, 3]
                  widths:
                    - [1, 4.8, 4.6]
                    - [3, 1.7, 1.8]
                shapes:
                  - { paint: line, on: leg, sides: both, line: [[1.5, 0], [2, 0]] }
                regions:
                  - { place: buttock, on: plane, sides: both, outline: [[1, 50], [6, 50], [4, 56]], dots: [[4, 52]], touch: [[-14, 46, 14, 60]] }
                  - { place: thigh, on: leg, sides: both, outline: [[1.4, -0.5], [1.4, 0.5], [1.8, 0]], dots: [], touch: [[-14, 30, 14, 46]] }
            """),
        ("figures/cause-places.yaml", """
            cause-places:
              - { cause: strain, view: back, places: [thigh] }
            """),
        ("figures/option-places.yaml", """
            option-places:
              - question: main-location
                options:
                  - { option: buttock, view: back, box: [-4, 40, 12, 60], shapes: [ { on: plane, outline: [[1, 50], [6, 50], [4, 56]] } ] }
                  - { option: thigh, view: back, box: [-4, 28, 12, 48], shapes: [ { on: leg, line: [[1.4, 0], [1.8, 0]] } ] }
            """),
        ("figures/anatomy.yaml", """
            pictures:
              - id: leg
                article: tight-thighs
                name: A leg
                alt: A leg from behind.
                box: [0, 0, 10, 10]
                shapes:
                  - { paint: body, outline: [[2, 0], [8, 0], [5, 10]] }
                labels:
                  - { at: [5, 5], number: [1, 5], name: Bone, means: It is hard. }
            """),
        ("figures/exercises/walking.yaml", """
            id: walking
            person: young-woman
            muscles: [hamstrings]
            poses:
              - { at: 0, hip-near: 10 }
              - { at: 1, hip-near: 30 }
            """),
        ("figures/exercises/bridge.yaml", """
            id: bridge
            person: young-woman
            muscles: [buttock]
            hands: { near: grip }
            feet: { near: sock }
            always: { pitch: -90, root: [0, 8.4], leg: [27, 3.9], foot: 0 }
            poses:
              - { at: 0, hip: 50 }
              - { at: 1, pitch: -110 }
            props:
              - { kind: mat, from: -52, to: 50 }
            arrows:
              - { joint: hip, move: [1, 21] }
            """),
    ];
}
