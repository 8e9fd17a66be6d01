namespace HamstringGuide.Content.Files;

/// <summary>
/// A part of the content folder that is read on a thread of its own, beside the rest. Nothing in it may need what the rest says, until
/// it is joined.
/// </summary>
internal sealed class PartReading<T>
{
    private readonly Reading _reading = new();
    private readonly Task<T> _result;

    public PartReading(string contentFolder, Func<ContentFolder, T> read) =>
        _result = Task.Factory.StartNew(
            () => read(new ContentFolder(contentFolder, _reading)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Waits for it, and adds what was come upon to the reading of the whole.</summary>
    public T Join(Reading whole)
    {
        var result = _result.GetAwaiter().GetResult();
        whole.Add(_reading);
        return result;
    }
}
