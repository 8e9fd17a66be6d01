using System.Text.RegularExpressions;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Sections;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance;
using HamstringGuide.Guidance.Evidence;

namespace HamstringGuide.Content.EntryCodes;

internal static partial class EntryCodeReader
{
    public static EntryCodeList Read(ContentFile file)
    {
        var list = new EntryCodeList(file.ReadList("systems", System));
        file.Reading.Add(FormProblems(list));
        return list;
    }

    /// <summary>Causes that there are not.</summary>
    public static IEnumerable<GuidebookProblem> Problems(EntryCodeList list, GuidebookParts guidebook)
    {
        var causes = guidebook.CauseRules.Causes.Select(cause => cause.Id).ToHashSet();

        return
            from system in list.Systems
            from code in system.Codes
            from cause in code.Causes
            where !causes.Contains(cause)
            select new GuidebookProblem(code, $"{code.Code} leads to the cause '{cause}', which is not there");
    }

    private static EntryCodeSystem System(MapReader item)
    {
        var form = item.Word<EntryCodeForm>("form");

        return new()
        {
            Id = item.Id(),
            Name = item.Text("name"),
            Also = item.OptionalTexts("also"),
            Form = form,
            Source = item.Entry("source", SourceReader.Source),
            Codes = item.Entries("codes", code => Code(code, form)),
        };
    }

    private static EntryCode Code(MapReader item, EntryCodeForm form) => new()
    {
        Code = item.Text("code"),
        Means = item.Text("means"),
        Causes = item.Texts("causes"),
        AlsoBelow = !item.OptionalYesNo("alone") && form == EntryCodeForm.Icd,
        Confidence = item.Word<SourceConfidence>("confidence"),
    };

    private static IEnumerable<GuidebookProblem> FormProblems(EntryCodeList list)
    {
        foreach (var system in list.Systems)
        {
            foreach (var code in system.Codes)
            {
                if (!IsOfForm(code.Code, system.Form))
                {
                    yield return new(code, system.Form == EntryCodeForm.Icd
                        ? $"'{code.Code}' is no code of {system.Name}: a letter, a digit and more, with a dot after three"
                        : $"'{code.Code}' is no code of {system.Name}: its last digit does not check the others");
                }

                if (system.Codes.First(other => EntryCodeSystem.Plain(other.Code) == EntryCodeSystem.Plain(code.Code)) != code)
                {
                    yield return new(code, $"{code.Code} is there already");
                }

                if (code.Causes.IsEmpty)
                {
                    yield return new(code, $"{code.Code} leads nowhere; a code without a cause is left out");
                }
            }
        }
    }

    private static bool IsOfForm(string code, EntryCodeForm form) => form switch
    {
        EntryCodeForm.Icd => IcdCode().IsMatch(code),
        _ => code.Length is >= 6 and <= 18 && code.All(char.IsAsciiDigit) && Verhoeff.IsRight(code),
    };

    [GeneratedRegex(@"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$")]
    private static partial Regex IcdCode();
}
