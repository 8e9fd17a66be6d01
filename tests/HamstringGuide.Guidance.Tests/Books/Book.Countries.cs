using HamstringGuide.Guidance.Countries;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Guidance.Tests.Books;

/// <summary>Countries, and care cards that name their places.</summary>
public sealed partial class Book
{
    /// <summary>Gives the book countries, by default the neutral one and <see cref="Lands.Elsewhere"/>, and puts their placeholders into its care cards.</summary>
    public Book Countries(params Country[] countries) => Change(parts => parts with
    {
        Countries = countries.Length == 0 ? [Lands.Neutral, Lands.Elsewhere] : [.. countries],
        CareTexts = parts.CareTexts with
        {
            Dispositions = [.. parts.CareTexts.Dispositions.Select(d => d with { Where = [Place(d.Care)] })],
            SafetyNet = [.. parts.CareTexts.SafetyNet.Select(a => a with { Where = [Place(a.Care)] })],
        },
    });

    private static string Place(CareLevel level) => level switch
    {
        CareLevel.Emergency => "{emergency-number}",
        CareLevel.Urgent => "{urgent-care}",
        _ => "{own-doctor}",
    };
}
