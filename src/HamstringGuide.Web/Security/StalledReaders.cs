using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HamstringGuide.Web.Security;

/// <summary>
/// Ends the connection of a client that asks for more and more and takes nothing. Kestrel's slowest rate alone does not: it counts
/// all that a connection was ever given, the system's buffers included, so that after some megabytes a client may stand still for
/// an hour.
/// </summary>
public static class StalledReaders
{
    public static void End(KestrelServerOptions kestrel)
    {
        var clock = kestrel.ApplicationServices.GetRequiredService<TimeProvider>();

        kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection =>
        {
            var output = new WatchedOutput(connection.Transport.Output, clock);
            connection.Transport = new WatchedTransport(connection.Transport.Input, output);

            // Kestrel looks at all its connections once a second.
            connection.Features.Get<IConnectionHeartbeatFeature>()?.OnHeartbeat(static state => EndIfLate(state), (connection, output));
            return next(connection);
        }));
    }

    private static void EndIfLate(object state)
    {
        var (connection, output) = ((ConnectionContext, WatchedOutput))state;

        if (output.IsLate)
        {
            connection.Abort(new ConnectionAbortedException("The client takes nothing of what it asked for."));
        }
    }

    private sealed record WatchedTransport(PipeReader Input, PipeWriter Output) : IDuplexPipe;
}
