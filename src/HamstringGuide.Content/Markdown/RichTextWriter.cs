using System.Collections.Immutable;
using HamstringGuide.Content.Library;
using HamstringGuide.Content.Markdown.CareCards;
using HamstringGuide.Content.Markdown.Citations;
using HamstringGuide.Content.Markdown.ExerciseEmbeds;
using HamstringGuide.Content.Markdown.Links;
using HamstringGuide.Content.Markdown.ShortBoxes;
using HamstringGuide.Guidance.Countries;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HamstringGuide.Content.Markdown;

/// <summary>Makes the text of a file ready for its page: looks up what it names, and writes its HTML in pieces.</summary>
internal sealed class RichTextWriter
{
    private readonly ParsedText _text;
    private readonly LibraryNames _names;
    private readonly List<string> _sources = [];
    private readonly List<GlossaryTerm> _terms = [];
    private readonly StringWriter _html;
    private readonly HtmlRenderer _renderer;

    private RichTextWriter(ParsedText text, LibraryNames names, StringWriter html)
    {
        _text = text;
        _names = names;
        _html = html;
        _renderer = new HtmlRenderer(_html);
        MarkdownText.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer());
    }

    /// <summary>What is named and not there is reported, and left out.</summary>
    public static RichText Write(ParsedText text, LibraryNames names)
    {
        using var html = new StringWriter();
        var writer = new RichTextWriter(text, names, html);
        writer.Resolve(text.Document);
        var blocks = writer.Blocks();

        return new()
        {
            Blocks = blocks,
            Headings = text.ReadHeadings(),
            Sources = [.. writer._sources],
            Terms = [.. writer._terms],
            Passages = PassageReader.Read(text),
        };
    }

    private ImmutableArray<TextBlock> Blocks()
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var cards = 0;

        foreach (var block in _text.Document)
        {
            switch (block)
            {
                case CustomContainer container when CareCardReader.IsCareCard(container):
                    if (CareCardReader.Head(_text, container) is var (level, heading))
                    {
                        AddProse(blocks);
                        blocks.Add(new CareCard($"care-{++cards}", level, Filled(container, heading), Html(container)));
                    }

                    break;
                case CustomContainer container when ShortBoxReader.IsShortBox(container):
                    AddProse(blocks);
                    blocks.Add(new InShort(Html(container)));
                    break;
                case CustomContainer:
                    break;
                case ParagraphBlock paragraph when ExerciseEmbedReader.Find(paragraph) is { } reference:
                    if (_names.Targets.Find(reference, out var problem) is not null)
                    {
                        AddProse(blocks);
                        blocks.Add(new ExerciseEmbed(ExerciseEmbedReader.Id(reference)));
                    }
                    else
                    {
                        _text.Problem(paragraph, problem);
                    }

                    break;
                default:
                    _renderer.Render(block);
                    break;
            }
        }

        AddProse(blocks);
        return blocks.ToImmutable();
    }

    /// <summary>What was written since the last card.</summary>
    private void AddProse(ImmutableArray<TextBlock>.Builder blocks)
    {
        if (Taken() is { Length: > 0 } html)
        {
            blocks.Add(new Prose(html));
        }
    }

    private string Html(ContainerBlock container)
    {
        _renderer.WriteChildren(container);
        return Taken();
    }

    private string Taken()
    {
        _renderer.Writer.Flush();
        var html = _html.ToString();
        _html.GetStringBuilder().Clear();
        return html.Trim();
    }

    /// <summary>Everything within the text in reading order, so that numbers and first uses follow it.</summary>
    private void Resolve(MarkdownObject root)
    {
        foreach (var inline in root.Descendants<Inline>().ToArray())
        {
            switch (inline)
            {
                case Citation citation:
                    Number(citation);
                    break;
                case LinkInline link:
                    LinkResolver.Resolve(_text, link, _names.Targets, _names.Glossary, _terms);
                    break;
                case AutolinkInline autolink:
                    _text.Problem(autolink, $"'{autolink.Url}' is an address of another site: cite a source instead");
                    break;
                case LiteralInline literal:
                    literal.Content = new(Filled(literal, literal.Content.ToString()));

                    if (MayExplain(literal))
                    {
                        _names.TermFinder.Mark(literal, _terms);
                    }

                    break;
            }
        }
    }

    /// <summary>After parsing, so that a number at the start of a line is not taken for a list's.</summary>
    private string Filled(MarkdownObject at, string words)
    {
        foreach (var unknown in _names.Country.Unknown(words))
        {
            _text.Problem(at, $"'{unknown.Written}' is no word of a country; those are {string.Join(", ", CountryWord.Ids)}");
        }

        return _names.Country.Fill(words);
    }

    private void Number(Citation citation)
    {
        // The mark stands at the word, however the author spaced it.
        if (citation.PreviousSibling is LiteralInline before)
        {
            before.Content.TrimEnd();
        }

        foreach (var id in citation.SourceIds)
        {
            if (!_names.Sources.Contains(id))
            {
                _text.Problem(citation, $"there is no source '{id}' in the references");
                continue;
            }

            var isFirst = !_sources.Contains(id);

            if (isFirst)
            {
                _sources.Add(id);
            }

            citation.Marks.Add(new(_sources.IndexOf(id) + 1, isFirst));
        }
    }

    /// <summary>A button can't stand in a link, and headings stay plain.</summary>
    private static bool MayExplain(LiteralInline literal)
    {
        ContainerInline? root = null;

        for (var parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return false;
            }

            root = parent;
        }

        return root?.ParentBlock is not HeadingBlock;
    }
}
