using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using HamstringGuide.Content.Yaml;
using HamstringGuide.Figures.BodyMap;
using HamstringGuide.Guidance.Questionnaires;

namespace HamstringGuide.Content.Figures;

/// <summary>Reads the small pictures beside options, and checks them when questions and views are known.</summary>
internal sealed class OptionPlaceReader
{
    private readonly ContentFile _file;

    public OptionPlaceReader(ContentFolder folder)
    {
        _file = folder.Open("figures/option-places.yaml");
        Places = _file.ReadList("option-places", item => new OptionPlaces
        {
            Question = item.Text("question"),
            NotPlaces = item.OptionalTexts("not-places"),
            Options = item.Entries("options", option => new OptionPlace
            {
                Option = option.Text("option"),
                View = option.Text("view"),
                Box = Shapes.Box(option.Decimals("box", 4)),
                Shapes = option.Entries("shapes", Shapes.OnBody),
            }),
        });
    }

    public ImmutableArray<OptionPlaces> Places { get; }

    /// <summary>Each option of the questions has one picture or is named as no place.</summary>
    public void Check(Questionnaire questionnaire, ImmutableArray<MapView> views)
    {
        foreach (var places in Places)
        {
            if (questionnaire.Items.FirstOrDefault(item => item.Id == places.Question) is not { } question)
            {
                _file.Problem(_file.Reading.LineOf(places), $"there is no question '{places.Question}'");
                continue;
            }

            var drawn = places.Options.Select(place => place.Option).Concat(places.NotPlaces).ToArray();
            var options = question.Options.Select(option => option.Id).ToArray();
            Problems(places, options.Except(drawn), id => $"the option '{id}' has no picture; name it under 'not-places' if it is no place");
            Problems(places, drawn.Except(options), id => $"'{id}' is no option of the question '{question.Id}'");
            Problems(places, drawn.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key), id => $"the option '{id}' is there twice");

            foreach (var place in places.Options.Where(place => views.All(view => view.Id != place.View)))
            {
                _file.Problem(_file.Reading.LineOf(place), $"there is no view '{place.View}' in body-map.yaml");
            }
        }
    }

    private void Problems(OptionPlaces places, IEnumerable<string> ids, Func<string, string> message)
    {
        foreach (var id in ids)
        {
            _file.Problem(_file.Reading.LineOf(places), message(id));
        }
    }
}
