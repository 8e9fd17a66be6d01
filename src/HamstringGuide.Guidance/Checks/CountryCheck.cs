using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Checks;

/// <summary>Countries, and that every care card says where to turn in each of them. A release made before there were any has none.</summary>
internal sealed class CountryCheck(CheckedBook book) : PartCheck(book)
{
    public override void Run()
    {
        var countries = Book.Parts.Countries;
        Unique(countries, c => c.Id, "country");

        if (!countries.IsEmpty && countries.All(c => c.Id != Country.Neutral))
        {
            Add(Book.Parts, $"countries: '{Country.Neutral}' must be among them");
        }

        foreach (var country in countries)
        {
            var name = $"country '{country.Id}'";
            Grounded(country, country.Grounds, name);
            Words(country, name);
        }

        CareCards();
    }

    private void Words(Country country, string name)
    {
        var neutral = CountryWords.CountryOf(Book.Parts, Country.Neutral) ?? country;
        Unique(country.Words, w => w.Id, $"word of {name}");

        foreach (var missing in neutral.Words.Where(n => country.Words.All(w => w.Id != n.Id)))
        {
            Add(country, $"{name}: has no word '{missing.Id}'");
        }

        foreach (var word in country.Words)
        {
            if (neutral.Words.All(n => n.Id != word.Id))
            {
                Add(country, $"{name}: '{word.Id}' is no word of the neutral country");
            }

            if (string.IsNullOrWhiteSpace(word.Text) || Placeholder.In(word.Text).Any())
            {
                Add(country, $"{name}: the word '{word.Id}' must be text without braces");
            }
        }
    }

    private void CareCards()
    {
        foreach (var advice in Book.Parts.CareTexts.Dispositions)
        {
            Place(advice, advice.Care, $"disposition '{advice.Disposition.ToId()}'", [advice.Heading, advice.Meaning, .. advice.Where, advice.WhereNote ?? ""]);
        }

        foreach (var advice in Book.Parts.CareTexts.SafetyNet)
        {
            Place(advice, advice.Care, $"safety-net '{advice.Id}'", [advice.Heading, .. advice.Signs, .. advice.Where]);
        }
    }

    private void Place(object card, CareLevel level, string name, string[] texts)
    {
        string[] places = level switch
        {
            CareLevel.Emergency => [CountryWord.EmergencyNumber],
            CareLevel.Urgent => [CountryWord.UrgentCare, CountryWord.EmergencyDepartment],
            _ => [CountryWord.OwnDoctor, CountryWord.Physiotherapist],
        };
        string[] without = [.. Book.Parts.Countries.Where(c => !Names(c)).Select(c => c.Id)];

        if (without.Length > 0)
        {
            Add(card, $"{name}: must name {string.Join(" or ", places.Select(p => $"{{{p}}}"))}, and does not in {string.Join(", ", without)}");
        }

        bool Names(Country country) => places.Any(p =>
            country.Find(p) is { } place && texts.Any(t => country.Fill(t).Contains(place, StringComparison.OrdinalIgnoreCase)));
    }
}
