using System.Collections.Immutable;
using HamstringGuide.Guidance.Plans;

namespace HamstringGuide.Content.Permanent;

/// <summary>Codes of three characters for pages, to type from paper: the last part of <c>/g/7K3</c>. Each is for good.</summary>
public sealed class ShortAddresses
{
    private readonly ImmutableDictionary<string, ShortAddress> _byCode;
    private readonly ImmutableDictionary<PageName, string> _codes;

    internal ShortAddresses(ImmutableArray<ShortAddress> all)
    {
        All = all;
        _byCode = all.ToImmutableDictionary(address => address.Code, StringComparer.OrdinalIgnoreCase);
        _codes = all.DistinctBy(address => address.Page).ToImmutableDictionary(address => address.Page, address => address.Code);
    }

    /// <summary>In the file's order.</summary>
    public ImmutableArray<ShortAddress> All { get; }

    /// <summary>Where a code leads; upper and lower case are the same.</summary>
    /// <returns>Null when there is no such code.</returns>
    public PageName? Find(string code) => _byCode.GetValueOrDefault(code)?.Page;

    /// <summary>The code of a page; every article, exercise, cause and self-test has one.</summary>
    /// <exception cref="KeyNotFoundException">There is no such page.</exception>
    public string CodeOf(PageName page) => _codes[page];
}

/// <summary>A code and the page where it leads today: of a page that was renamed or replaced, the one that came after it.</summary>
/// <param name="Code">Three capitals and digits, none that looks like another, at least one a digit.</param>
public sealed record ShortAddress(string Code, PageName Page);
