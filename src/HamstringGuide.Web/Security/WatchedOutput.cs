using System.IO.Pipelines;

namespace HamstringGuide.Web.Security;

/// <summary>What goes to one client, and until when it must have been taken.</summary>
public sealed class WatchedOutput(PipeWriter output, TimeProvider clock) : PipeWriter
{
    /// <summary>Kestrel holds so much for a client before a write waits; its MaxResponseBufferSize, which we leave as it is.</summary>
    private const int Held = 64 * 1024;

    private const long NotWaiting = long.MaxValue;

    private long _due = NotWaiting;

    public override bool CanGetUnflushedBytes => output.CanGetUnflushedBytes;

    public override long UnflushedBytes => output.UnflushedBytes;

    /// <summary>Something waits for the client that would have been taken by now at the slowest rate that we allow.</summary>
    public bool IsLate => clock.GetTimestamp() >= Volatile.Read(ref _due);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        var bytes = output.UnflushedBytes;
        var flush = output.FlushAsync(cancellationToken);

        // Nearly always: the client is as fast as we are, or the answer is small.
        return flush.IsCompleted ? flush : WaitAsync(flush, bytes);
    }

    public override void Advance(int bytes) => output.Advance(bytes);

    public override Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint);

    public override void CancelPendingFlush() => output.CancelPendingFlush();

    /// <summary>The rest is still to be taken: the connection stays until it is, or is late.</summary>
    public override void Complete(Exception? exception = null)
    {
        Expect(bytes: 0);
        output.Complete(exception);
    }

    private async ValueTask<FlushResult> WaitAsync(ValueTask<FlushResult> flush, long bytes)
    {
        Expect(bytes);

        try
        {
            return await flush;
        }
        finally
        {
            Volatile.Write(ref _due, NotWaiting);
        }
    }

    private void Expect(long bytes) => Volatile.Write(
        ref _due, clock.GetTimestamp() + (long)((Held + bytes) / ServerLimits.SlowestReader.BytesPerSecond * clock.TimestampFrequency));
}
