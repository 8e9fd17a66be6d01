using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Figures.Geometry;
using HamstringGuide.Figures.Skins;
using HamstringGuide.Guidance;

namespace HamstringGuide.Content.Figures;

/// <summary>
/// Reads the body map and where each cause can hurt in two steps: first the files, then, when questions and causes are known, what
/// they stand for.
/// </summary>
internal sealed class PlaceMapReader
{
    private readonly ContentFile _file;
    private readonly Written _map;
    private readonly ContentFile _causesFile;
    private readonly ImmutableArray<CausePlaces> _causes;
    private readonly OptionPlaceReader _options;

    public PlaceMapReader(ContentFolder folder)
    {
        _file = folder.Open("figures/body-map.yaml");
        _causesFile = folder.Open("figures/cause-places.yaml");
        _map = _file.ReadYaml(Read);
        _options = new(folder);
        _causes = _causesFile.ReadList("cause-places", item => new CausePlaces(item.Text("cause"), item.Text("view"), item.Texts("places"), item.OptionalText("title")));
    }

    /// <summary>Gives the places their words. Each is an option of all the questions, and every other option is named as no place.</summary>
    public PlaceMap Finish(GuidebookParts guidebook)
    {
        var regions = _map.Views.SelectMany(view => view.Regions.Select(region => region.Place)).Distinct().ToArray();
        var questions = _map.Questions.Select(id => guidebook.Questionnaire.Items.FirstOrDefault(item => item.Id == id)).ToArray();

        foreach (var (id, question) in _map.Questions.Zip(questions))
        {
            if (question is null)
            {
                _file.Problem(1, $"there is no question '{id}'");
                continue;
            }

            var options = question.Options.Select(option => option.Id).ToArray();
            Problems(options.Except(regions).Except(_map.NotPlaces), option => $"'{option}' of the question '{id}' has no region in any view; name it under 'not-places' if it is no place");
            Problems(regions.Except(options), place => $"'{place}' is no option of the question '{id}'");
        }

        CheckCloseUps();
        CheckCauses(guidebook);
        _options.Check(guidebook.Questionnaire, _map.Views);
        return new()
        {
            Questions = _map.Questions,
            Places = [.. questions.OfType<Guidance.Questionnaires.QuestionnaireItem>().Take(1).SelectMany(question => question.Options)
                .Where(option => regions.Contains(option.Id)).Select(option => new Place(option.Id, option.Number, option.Text))],
            Views = _map.Views,
            Causes = [.. guidebook.CauseRules.Causes.Select(cause => _causes.FirstOrDefault(places => places.Cause == cause.Id)).OfType<CausePlaces>()],
            OptionPlaces = _options.Places,
        };

        void Problems(IEnumerable<string> ids, Func<string, string> message)
        {
            foreach (var lost in ids)
            {
                _file.Problem(1, message(lost));
            }
        }
    }

    private void CheckCloseUps()
    {
        foreach (var view in _map.Views.Where(view => view.CloseUp is not null))
        {
            var close = _map.Views.FirstOrDefault(other => other.Id == view.CloseUp && other != view);
            var lost = view.Regions.Select(region => region.Place).Except(close?.Regions.Select(region => region.Place) ?? []).ToArray();

            if (close is null || lost.Length > 0)
            {
                _file.Problem(_file.Reading.LineOf(view), close is null ? $"there is no other view '{view.CloseUp}'" : $"the view '{close.Id}' has no region for '{lost[0]}'");
            }
        }
    }

    private void CheckCauses(GuidebookParts guidebook)
    {
        // Without a fallback, which is reported, any of them may be the one that needs none.
        foreach (var cause in guidebook.CauseRules.Causes.Where(cause => !cause.Fallback && guidebook.CauseRules.Causes.Any(other => other.Fallback)).Select(cause => cause.Id).Except(_causes.Select(places => places.Cause)))
        {
            _causesFile.Problem(1, $"the cause '{cause}' has no places");
        }

        foreach (var places in _causes)
        {
            var line = _causesFile.Reading.LineOf(places);

            if (guidebook.CauseRules.Causes.All(cause => cause.Id != places.Cause))
            {
                _causesFile.Problem(line, $"there is no cause '{places.Cause}'");
            }

            if (_map.Views.FirstOrDefault(view => view.Id == places.View) is not { } shown)
            {
                _causesFile.Problem(line, $"there is no view '{places.View}' in body-map.yaml");
            }
            else if (places.Places.Except(shown.Regions.Select(region => region.Place)).FirstOrDefault() is { } missing)
            {
                _causesFile.Problem(line, $"the view '{places.View}' has no region for '{missing}'");
            }
        }
    }

    private static Written Read(MapReader root) => new(root.Texts("questions"), root.OptionalTexts("not-places"), root.Entries("views", View));

    private static MapView View(MapReader item) => new()
    {
        Id = item.Text("id"),
        Name = item.Text("name"),
        Edges = item.OptionalTexts("edges"),
        CloseUp = item.OptionalText("close-up"),
        Box = Shapes.Box(item.Decimals("box", 4)),
        Light = Shapes.Point(item, "light"),
        Leg = item.Entry("leg", Leg),
        Shapes = item.Entries("shapes", shape => new PaintedShape(shape.Word<MapPaint>("paint"), Shapes.OnBody(shape))),
        Regions = item.Entries("regions", Region),
    };

    private static MapLeg Leg(MapReader item)
    {
        var rows = item.Each("widths", node => new Row(NodeReader.Decimals(item.File, node, "an entry of 'widths'", 3)));
        return new(
            Shapes.Points(item, "joints"),
            new(Chain.FrontLeg, new([.. rows.Select(row => new WidthRow(row.Numbers[0], row.Numbers[1], row.Numbers[2]))]), Shapes.Numbers(item, "samples"), item.Decimal("blend")),
            item.OptionalYesNo("two"));
    }

    private static MapRegion Region(MapReader item) => new()
    {
        Place = item.Text("place"),
        Shape = Shapes.OnBody(item),
        Dots = Shapes.Points(item, "dots"),
        Touches = [.. item.Each("touch", node => new Row(NodeReader.Decimals(item.File, node, "an entry of 'touch'", 4))).Select(row => Shapes.Box(row.Numbers))],
    };

    private sealed record Written(ImmutableArray<string> Questions, ImmutableArray<string> NotPlaces, ImmutableArray<MapView> Views);

    private sealed record Row(ImmutableArray<double> Numbers);
}
