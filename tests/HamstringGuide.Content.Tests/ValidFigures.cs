namespace HamstringGuide.Content.Tests;

/// <summary>Small and valid figures of the exercises in <see cref="ValidTexts"/>, drawn with the repository's own shapes and colours.</summary>
internal static class ValidFigures
{
    private static readonly string Folder = Path.Combine(RealContentTests.RepositoryRoot(), "content");

    public static readonly (string Name, string Text)[] Files =
    [
        .. new[] { "figures/body.yaml", "figures/people.yaml", "figures/palettes.yaml" }.Select(name => (name, File.ReadAllText(Path.Combine(Folder, name)))),
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
