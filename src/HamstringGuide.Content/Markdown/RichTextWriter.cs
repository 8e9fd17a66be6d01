using System.Collections.Immutable;
using HamstringGuide.Content.Markdown.CareCards;
using HamstringGuide.Content.Markdown.ExerciseEmbeds;
using HamstringGuide.Content.Markdown.ShortBoxes;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace HamstringGuide.Content.Markdown;

/// <summary>Makes the text of a file ready for its page: what it names is looked up, and its HTML is written in pieces.</summary>
internal sealed class RichTextWriter
{
    private readonly ParsedText _text;
    private readonly LibraryNames _names;
    private readonly ImmutableArray<TextBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly StringWriter _html;
    private readonly HtmlRenderer _renderer;
    private int _cards;

    private RichTextWriter(ParsedText text, LibraryNames names, StringWriter html)
    {
        _text = text;
        _names = names;
        _html = html;
        _renderer = new HtmlRenderer(_html);
        MarkdownText.Pipeline.Setup(_renderer);
        _renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer());
        _renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
    }

    /// <summary>What is named and not there is reported, and left out.</summary>
    public static RichText Write(ParsedText text, LibraryNames names)
    {
        var resolver = new TextResolver(text, names);
        resolver.Run();
        using var html = new StringWriter();

        return new()
        {
            Blocks = new RichTextWriter(text, names, html).Blocks(),
            Headings = text.ReadHeadings(),
            Sources = [.. resolver.Sources],
            Terms = [.. resolver.Terms],
            Passages = PassageReader.Read(text),
        };
    }

    private ImmutableArray<TextBlock> Blocks()
    {
        foreach (var block in _text.Document)
        {
            switch (block)
            {
                case CustomContainer box:
                    AddBox(box);
                    break;
                case ParagraphBlock paragraph when ExerciseEmbedReader.Find(paragraph) is { } reference:
                    AddExercise(paragraph, reference);
                    break;
                default:
                    _renderer.Render(block);
                    break;
            }
        }

        AddProse();
        return _blocks.ToImmutable();
    }

    /// <summary>One of an unknown kind has been reported.</summary>
    private void AddBox(CustomContainer box)
    {
        AddProse();
        _renderer.WriteChildren(box);
        var html = Taken();

        if (CareCardReader.IsCareCard(box) && CareCardReader.Head(box) is var (level, heading))
        {
            _blocks.Add(new CareCard($"care-{++_cards}", level, _names.Filled(_text.File, _text.LineOf(box), heading), html));
        }
        else if (ShortBoxReader.IsShortBox(box))
        {
            _blocks.Add(new InShort(html));
        }
    }

    private void AddExercise(ParagraphBlock paragraph, string reference)
    {
        if (_names.Targets.Find(reference, out var problem) is null)
        {
            _text.Problem(paragraph, problem);
            return;
        }

        AddProse();
        _blocks.Add(new ExerciseEmbed(ExerciseEmbedReader.Id(reference)));
    }

    /// <summary>Adds what was written since the last box.</summary>
    private void AddProse()
    {
        if (Taken() is { Length: > 0 } html)
        {
            _blocks.Add(new Prose(html));
        }
    }

    private string Taken()
    {
        _renderer.Writer.Flush();
        var html = _html.ToString();
        _html.GetStringBuilder().Clear();
        return html.Trim();
    }
}
