using HamstringGuide.Guidance;

namespace HamstringGuide.Browser.Tests.Journeys;

/// <summary>A visitor on the way through the guide.</summary>
public sealed class Journey(IPage page, IHand hand)
{
    private const int MostPages = 20;

    public string Path => new Uri(page.Url).AbsolutePath;

    private ILocator Next => page.Locator("main form button[type=submit]");

    public async Task StartFromHomeAsync()
    {
        await page.GotoAsync("/");
        await LeaveByAsync(page.Locator("main a[href='/check']").First);
    }

    /// <summary>Answers page after page until there is a result.</summary>
    public async Task AnswerAllAsync(Answers answers)
    {
        for (var pages = 0; !Path.StartsWith("/result/", StringComparison.Ordinal); pages++)
        {
            Assert.True(pages < MostPages, $"The check does not end: {page.Url}");
            await AnswerPageAsync(answers);
        }
    }

    /// <summary>Answers what this page asks and sends it.</summary>
    public async Task AnswerPageAsync(Answers answers)
    {
        foreach (var question in await page.Locator("main form input[name]").EvaluateAllAsync<string[]>("inputs => [...new Set(inputs.map(input => input.name))]"))
        {
            foreach (var value in answers[question])
            {
                var input = Input(question, value);

                if (!await input.IsCheckedAsync())
                {
                    await hand.ChooseAsync(input);
                }
            }
        }

        await SendAsync();
    }

    public Task SendAsync() => LeaveByAsync(Next);

    /// <summary>Follows the first link to an exercise, out of its fold if it is in one.</summary>
    public async Task OpenAnExerciseAsync()
    {
        var link = page.Locator("main a[href^='/exercises/']").First;

        if (!await link.IsVisibleAsync())
        {
            await hand.PressAsync(link.Locator("xpath=ancestor::details[1]/summary"));
        }

        await LeaveByAsync(link);
    }

    public Task LeaveByAsync(ILocator control) => page.LeaveAsync(() => hand.PressAsync(control));

    public ILocator Input(string question, string value) => page.Locator($"main form input[name='{question}'][value='{value}']");

    /// <summary>What is ticked on this page, as "question: option".</summary>
    public Task<string[]> TickedAsync() =>
        page.Locator("main form input:checked").EvaluateAllAsync<string[]>("inputs => inputs.map(input => `${input.name}: ${input.value}`)");
}
