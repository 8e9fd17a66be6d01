using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Content.Sections;

internal static class QuestionnaireReader
{
    public static Questionnaire Read(ContentFile file) => file.ReadYaml(root => new Questionnaire
    {
        Pages = root.Entries("pages", Page),
        Items = root.Entries("questions", Question),
    });

    private static QuestionnairePage Page(MapReader item) => new()
    {
        Number = item.Number("number"),
        Title = item.Text("title"),
        Heading = item.Text("heading"),
        MayStop = item.OptionalYesNo("may-stop"),
    };

    private static QuestionnaireItem Question(MapReader item) => new()
    {
        Id = item.Id(),
        Number = item.Number("number"),
        Page = item.Number("page"),
        Type = item.Word<QuestionType>("type"),
        Text = item.Text("text"),
        Label = item.Text("label"),
        Help = item.OptionalText("help"),
        Missing = item.Text("missing"),
        Why = item.Text("why"),
        Grounds = GroundsReader.Read(item),
        EnableWhen = CriterionReader.ReadOptional(item, "show-when"),
        Optional = item.OptionalYesNo("optional"),
        WhenSkipped = item.OptionalText("when-skipped"),
        Options = item.OptionalEntries("options", Option),
        Scale = item.NamedElsewhere(i => i.OptionalEntry("scale", Scale)),
    };

    private static AnswerOption Option(MapReader item) => new()
    {
        Id = item.Id(),
        Number = item.Number("number"),
        Text = item.Text("text"),
        Exclusive = item.OptionalYesNo("exclusive"),
        Yields = item.OptionalYesNo("yields"),
    };

    private static AnswerScale Scale(MapReader item) =>
        new(item.Number("min"), item.Number("max"), item.Text("low"), item.Text("high"));
}
