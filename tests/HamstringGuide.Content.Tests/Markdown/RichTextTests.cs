using System.Text.RegularExpressions;
using HamstringGuide.Content.Markdown;
using HamstringGuide.Guidance.Triage;

namespace HamstringGuide.Content.Tests.Markdown;

/// <summary>What content/WRITING.md does not show: the order of numbers, first uses, plain words.</summary>
public sealed class RichTextTests
{
    [Fact]
    public void Sources_AreNumberedInReadingOrderThroughBoxesListsAndTables()
    {
        const string Markdown = """
            ::: care urgent Be seen if
            - a [@lee-2021]
            :::

            | a | b |
            |---|---|
            | x [@martin-2022] | **y** [@lee-2021] |

            - First. [@bandy-1997]
            """;

        var text = TestText.Sound(Markdown);

        Assert.Equal<string>(["lee-2021", "martin-2022", "bandy-1997"], text.Sources);
        Assert.Contains("<button type=\"button\" class=\"ref\" popovertarget=\"note-1\"", Assert.IsType<Prose>(text.Blocks[1]).Html, StringComparison.Ordinal);
        Assert.Contains("id=\"cite-3\"", Assert.IsType<Prose>(text.Blocks[1]).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Citation_StandsAtItsWordWhateverTheSpace() =>
        Assert.StartsWith("<p>So.<span class=\"cites\">&NoBreak;<button ", TestText.Html("So.  [@lee-2021]"), StringComparison.Ordinal);

    [Fact]
    public void Note_StandsAtTheFirstMarkOfASourceInEachSectionAndInNoBoxOrTable()
    {
        const string Markdown = """
            A. [@lee-2021] B. [@lee-2021; @bandy-1997]

            ## Then

            C. [@lee-2021]

            | a | b |
            |---|---|
            | x [@martin-2022] | y |

            ::: short
            - z [@martin-2022]
            - y
            - x
            :::
            """;

        var text = TestText.Sound(Markdown);

        var notes = Regex.Matches(string.Concat(text.Blocks.Select(block => block is Prose prose ? prose.Html : ((InShort)block).Html)), "<small class=\"note\" aria-hidden=\"true\">(.*?)</small>");
        Assert.Equal(
            ["<b>1</b> Lee 2021 <cite>Moving or held stretches</cite>", "<b>2</b> Bandy 1997 <cite>Time &amp; stretching</cite>", "<b>1</b> Lee 2021"],
            notes.Select(note => note.Groups[1].Value));
    }

    [Theory]
    [InlineData("Tendons ache.", "<p><button type=\"button\" class=\"term\" popovertarget=\"term-tendon\">Tendons</button> ache.</p>")]
    [InlineData("A **tendon**.", "<p>A <strong><button type=\"button\" class=\"term\" popovertarget=\"term-tendon\">tendon</button></strong>.</p>")]
    [InlineData("A (tendon).", "<p>A (&NoBreak;<button type=\"button\" class=\"term\" popovertarget=\"term-tendon\">tendon</button>&NoBreak;).</p>")]
    [InlineData("A hamstring tendon.", "<p>A <button type=\"button\" class=\"term\" popovertarget=\"term-hamstring-tendon\">hamstring tendon</button>&NoBreak;.</p>")]
    [InlineData("A Baker's cyst.", "<p>A <button type=\"button\" class=\"term\" popovertarget=\"term-bakers-cyst\">Baker's cyst</button>&NoBreak;.</p>")]
    [InlineData("A Baker’s cyst.", "<p>A <button type=\"button\" class=\"term\" popovertarget=\"term-bakers-cyst\">Baker’s cyst</button>&NoBreak;.</p>")]
    [InlineData("Tendonlike, tendon-like, subtendon.", "<p>Tendonlike, tendon-like, subtendon.</p>")]
    [InlineData("A muscle.", "<p>A muscle.</p>")]
    [InlineData("[A tendon](exercise:bridge).", "<p><a href=\"/exercises/bridge\">A tendon</a>.</p>")]
    [InlineData("[](term:muscle)", "<p><button type=\"button\" class=\"term\" popovertarget=\"term-muscle\">Muscle</button></p>")]
    public void Term_IsMarkedWhereItIsAWord(string markdown, string html) => Assert.Equal(html, TestText.Html(markdown));

    [Fact]
    public void Term_IsMarkedOnceEvenWhenMarkedAgainByHand()
    {
        var text = TestText.Sound("A tendon, a tendon, and [a cord](term:tendon). A hamstring tendon.");

        Assert.Equal(["tendon", "hamstring-tendon"], text.Terms.Select(term => term.Id));
        Assert.EndsWith(
            ", a tendon, and a cord. A <button type=\"button\" class=\"term\" popovertarget=\"term-hamstring-tendon\">hamstring tendon</button>&NoBreak;.</p>",
            Assert.IsType<Prose>(Assert.Single(text.Blocks)).Html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Heading_HasTheIdOfItsWordsOrItsOwn()
    {
        var text = TestText.Sound("## Why it can’t wait, or can?\n\n### *Then* what {#then}");

        Assert.Equal<TextHeading>([new("why-it-cant-wait-or-can", "Why it can’t wait, or can?", 2), new("then", "Then what", 3)], text.Headings);
    }

    [Fact]
    public void CareCards_AreNumberedAndCutTheProse()
    {
        var text = TestText.Sound("One.\n\n::: care emergency Call now if\n- a\n:::\n\nTwo.\n\n::: care non-urgent See someone if\n- b\n:::");

        Assert.Equal<TextBlock>(
            [
                new Prose("<p>One.</p>"),
                new CareCard("care-1", CareLevel.Emergency, "Call now if", "<ul>\n<li>a</li>\n</ul>"),
                new Prose("<p>Two.</p>"),
                new CareCard("care-2", CareLevel.NonUrgent, "See someone if", "<ul>\n<li>b</li>\n</ul>"),
            ],
            text.Blocks);
    }

    [Fact]
    public void Table_WithoutAWordInItsCorner_HasNoEmptyHeading()
    {
        var html = TestText.Html("| | Muscle |\n|---|---|\n| Feeling | dull |");

        Assert.Equal("<td></td>|<th scope=\"col\">Muscle</th>|<th scope=\"row\">Feeling</th>|<td>dull</td>", string.Join('|', html.Split('\n').Where(line => line.StartsWith("<t", StringComparison.Ordinal) && line.Length > 7)));
    }

    [Fact]
    public void Passages_AreTheWordsThatAreReadWithTheirLines()
    {
        const string Markdown = """
            ## A heading

            A *tendon*, see [](exercise:bridge). [@lee-2021]

            - One &amp; two.
            - Three.

            ![](exercise:bridge)

            | Day | What to do then |
            |---|---|
            | 1 | rest as much as needed |
            """;

        var passages = TestText.Sound(Markdown).Passages;

        Assert.Equal<Passage>(
            [new(3, "A tendon, see Bridge."), new(5, "One & two."), new(6, "Three."), new(10, "What to do then"), new(12, "rest as much as needed")],
            passages);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 2)]
    [InlineData(1200, 6)]
    public void Minutes_AreThoseOf200WordsAMinute(int words, int minutes)
    {
        var text = TestText.Sound(string.Concat(Enumerable.Repeat("word ", words)));

        Assert.Equal((words, minutes), (text.Words, text.Minutes));
    }
}
