using System.Collections.Immutable;
using HamstringGuide.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HamstringGuide.Content.Yaml;

/// <summary>
/// Makes nodes with lines of YamlDotNet's events. Its own YamlStream would stop at a key that is there twice; here that is a
/// problem like any other, and reading goes on.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 50;
    private readonly ContentFile _file;
    private readonly int _linesBefore;
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    private YamlTree(ContentFile file, string yaml, int linesBefore)
    {
        _file = file;
        _linesBefore = linesBefore;
        _scanner = new Scanner(new StringReader(yaml));
        _parser = new Parser(_scanner);
    }

    /// <summary>The file's one document; null when it can't be read, which is reported.</summary>
    /// <param name="linesBefore">Lines of the file that stand before the YAML.</param>
    public static YamlNode? Parse(ContentFile file, string yaml, int linesBefore)
    {
        var tree = new YamlTree(file, yaml, linesBefore);

        try
        {
            return tree.Document();
        }
        catch (YamlException problem)
        {
            file.LostEntry(tree.LineOf(problem.Start), $"this is not YAML as we write it: {problem.Message}");
        }
        catch (EndOfStreamException)
        {
            // So ends YamlDotNet's parser when the file ends where a field's name is begun and has no end.
            file.LostEntry(tree.LineOf(tree._scanner.CurrentPosition), "this is not YAML: the file ends in the middle of something");
        }
        catch (InvalidOperationException)
        {
            // So ends YamlDotNet's scanner when a list or mapping in brackets isn't closed before the next field.
            file.LostEntry(tree.LineOf(tree._scanner.CurrentPosition), "this is not YAML: here, or above, a bracket is not closed");
        }

        return null;
    }

    private YamlNode Document()
    {
        _parser.Consume<StreamStart>();

        if (_parser.Accept<StreamEnd>(out var end))
        {
            throw new YamlException(end.Start, end.End, "there is nothing in it");
        }

        _parser.Consume<DocumentStart>();
        var root = Node(depth: 0);
        _parser.Consume<DocumentEnd>();

        return _parser.Accept<DocumentStart>(out var second)
            ? throw new YamlException(second.Start, second.End, "a second document begins here")
            : root;
    }

    private YamlNode Node(int depth)
    {
        var start = _parser.Consume<ParsingEvent>();
        var line = LineOf(start.Start);

        if (start is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw new YamlException(start.Start, start.End, "anchors and aliases (& and *) are not used; put such text in quotes");
        }

        if (depth > DeepestNesting)
        {
            throw new YamlException(start.Start, start.End, $"nested more than {DeepestNesting} times");
        }

        return start switch
        {
            Scalar scalar => new YamlScalar(line, scalar.Value.Trim(), scalar.Style != ScalarStyle.Plain),
            SequenceStart => new YamlList(line, Items(depth)),
            _ => new YamlMap(line, Fields(depth)),
        };
    }

    private ImmutableArray<YamlNode> Items(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();

        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return items.ToImmutable();
    }

    private ImmutableArray<YamlField> Fields(int depth)
    {
        var fields = ImmutableArray.CreateBuilder<YamlField>();
        var names = new HashSet<string>(StringComparer.Ordinal);

        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth + 1);
            var value = Node(depth + 1);

            if (key is not YamlScalar { Value: var name })
            {
                _file.LostValue(key.Line, "the name of a field must be a word");
            }
            else if (!names.Add(name))
            {
                _file.Problem(key.Line, $"'{name}' is there twice");
            }
            else
            {
                fields.Add(new(key.Line, name, value));
            }
        }

        return fields.ToImmutable();
    }

    private int LineOf(Mark mark) => (int)mark.Line + _linesBefore;
}
