using System.IO.Pipelines;
using System.Net;
using HamstringGuide.Web.Security;

namespace HamstringGuide.Web.Tests.Security;

/// <summary>A client that asks for pages again and again and never reads: the connection is ended, and what was held for it is let go.</summary>
public sealed class StalledReaderTests
{
    private const string Request = "GET /when-to-get-help HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n";

    private const int Long = 10 * 1024;

    /// <summary>Seconds for 64 KB, which the server holds for a client, and those 10 KB.</summary>
    private const double Allowed = 74;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.2);

    [Fact]
    public async Task Read_NothingOfManyAnswers_IsEnded()
    {
        using var server = SocketApp.WithClock(new FastClock());
        using var visitor = await RawVisitor.ConnectAsync(server.Visitor.BaseAddress!, buffer: 4096);

        // The answers are some 20 MB: more than the system takes from the server for one connection.
        await visitor.TrySendAsync(string.Concat(Enumerable.Repeat(Request, 4_000)));

        await AssertIsEnded(visitor);
        Assert.Equal(HttpStatusCode.OK, (await server.Visitor.GetAsync("/when-to-get-help")).StatusCode);
        Assert.DoesNotContain(server.Log.Events, e => e.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task IsLate_NothingIsTaken_AfterTheTimeOfTheSlowestRate()
    {
        var clock = new SetClock();
        var (output, _) = await Full(clock);

        clock.Seconds = Allowed - 1;
        var before = output.IsLate;
        clock.Seconds = Allowed;

        Assert.False(before);
        Assert.True(output.IsLate);
    }

    [Fact]
    public async Task IsLate_SomeIsTakenInTime_CountsAnew()
    {
        var clock = new SetClock();
        var (output, client) = await Full(clock);
        clock.Seconds = Allowed - 1;

        client.AdvanceTo((await client.ReadAsync()).Buffer.GetPosition(Long));
        var filled = output.WriteAsync(new byte[Long]).AsTask();
        clock.Seconds = (2 * Allowed) - 2;

        Assert.False(filled.IsCompleted);
        Assert.False(output.IsLate);
    }

    [Fact]
    public async Task IsLate_AllIsTaken_Never()
    {
        var clock = new SetClock();
        var (output, client) = await Full(clock);

        client.AdvanceTo((await client.ReadAsync()).Buffer.End);
        clock.Seconds = 10_000;

        Assert.False(output.IsLate);
    }

    /// <summary>Kestrel ends an idle connection; what is held for its client may still wait.</summary>
    [Fact]
    public async Task IsLate_EndedAndTheRestIsNotTaken_AfterTheTimeOfTheSlowestRate()
    {
        var clock = new SetClock();
        var output = new WatchedOutput(new Pipe().Writer, clock);
        await output.WriteAsync(new byte[10]);

        await output.CompleteAsync();
        var atFirst = output.IsLate;
        clock.Seconds = Allowed;

        Assert.False(atFirst);
        Assert.True(output.IsLate);
    }

    /// <summary>More is written than is held for a client that hasn't read yet.</summary>
    private static async Task<(WatchedOutput Output, PipeReader Client)> Full(TimeProvider clock)
    {
        var pipe = new Pipe(new(pauseWriterThreshold: 64, resumeWriterThreshold: 32, useSynchronizationContext: false, writerScheduler: PipeScheduler.Inline));
        var output = new WatchedOutput(pipe.Writer, clock);
        await output.WriteAsync(new byte[20]);
        _ = output.WriteAsync(new byte[Long]).AsTask();
        return (output, pipe.Reader);
    }

    private static async Task AssertIsEnded(RawVisitor visitor)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        while (await visitor.TrySendAsync(Request))
        {
            await Task.Delay(Pause, patience.Token);
        }
    }

    /// <summary>A second of it is a minute: nobody waits for the real one.</summary>
    private sealed class FastClock : TimeProvider
    {
        public override long GetTimestamp() => base.GetTimestamp() * 60;
    }

    private sealed class SetClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => 1 + (long)(Seconds * TimestampFrequency);
    }
}
