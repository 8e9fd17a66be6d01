namespace HamstringGuide.Browser.Tests;

/// <summary>From one page to the next.</summary>
public static class Leaving
{
    /// <summary>Does what leads to another page, and waits until that is there with all that belongs to it.</summary>
    public static async Task LeaveAsync(this IPage page, Func<Task> leave)
    {
        var arrived = new TaskCompletionSource();
        page.Load += Arrive;
        await leave();
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= Arrive;

        void Arrive(object? sender, IPage there) => arrived.TrySetResult();
    }
}
