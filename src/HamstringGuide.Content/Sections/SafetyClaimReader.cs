using System.Collections.Immutable;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Safety;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Sections;

/// <summary>Reads what a safety property says of the result: a mapping with a key for each claim.</summary>
internal static class SafetyClaimReader
{
    private static readonly string[] NoneOrSome = ["none", "some"];

    public static SafetyClaims Read(MapReader item)
    {
        SafetyClaim?[] claims =
        [
            item.OptionalEntry("disposition", Disposition),
            item.OptionalEntry("target-days", i => new SafetyClaim.SeenWithin(i.Number("at-most"))),
            item.OptionalEntry("permission", i => new SafetyClaim.PermissionAtMost(i.Word<ExercisePermission>("at-most"))),
            item.OptionalEntry("allowed-none", i => new SafetyClaim.NoneAllowed(i.OptionalTexts("exercises"), i.OptionalTexts("tags"))),
            List(item, "allowed-only", ids => new SafetyClaim.OnlyAllowed(ids)),
            item.OptionalEntry("shown-none", i => new SafetyClaim.NoneShown(i.OptionalTexts("exercises"), i.OptionalTexts("tags"))),
            NoneOrSomeOf(item, "shown", CountedItems.Shown),
            item.OptionalYesNo("shown-only-gentle") ? new SafetyClaim.OnlyGentleShown() : null,
            NoneOrSomeOf(item, "later", CountedItems.Later),
            List(item, "causes-none", ids => new SafetyClaim.NoCause(ids)),
            None(item, "red-flags", () => new SafetyClaim.NoRedFlag()),
            CriterionReader.ReadOptional(item, "answers") is { } answers ? new SafetyClaim.AnswersAre(answers) : null,
            .. item.OptionalEntry("count", Counts)?.Claims ?? [],
        ];

        return new([.. claims.OfType<SafetyClaim>()]);
    }

    private static SafetyClaim.DispositionIs Disposition(MapReader item)
    {
        var exactly = item.OptionalWord<Disposition>("exactly");
        return new(item.OptionalWord<Disposition>("at-least") ?? exactly, item.OptionalWord<Disposition>("at-most") ?? exactly);
    }

    private static SafetyClaims Counts(MapReader item) => new(
    [
        .. Enum.GetValues<CountedItems>().Select(items => item.OptionalEntry(
            Guidance.EnumId.ToId(items),
            i => new SafetyClaim.CountIs(items, i.OptionalNumber("at-least"), i.OptionalNumber("at-most")))).OfType<SafetyClaim>(),
    ]);

    private static SafetyClaim? List(MapReader item, string field, Func<ImmutableArray<string>, SafetyClaim> claim) =>
        item.Optional(field) is null ? null : claim(item.Texts(field));

    private static SafetyClaim.CountIs? NoneOrSomeOf(MapReader item, string field, CountedItems items) =>
        item.Optional(field) is null ? null
        : item.OneOf(field, NoneOrSome) == "none" ? new(items, null, 0)
        : new(items, 1, null);

    private static SafetyClaim? None(MapReader item, string field, Func<SafetyClaim> claim) =>
        item.Optional(field) is null || item.OneOf(field, ["none"]).Length == 0 ? null : claim();
}

/// <summary>What a property says of the result.</summary>
internal sealed record SafetyClaims(ImmutableArray<SafetyClaim> Claims);
