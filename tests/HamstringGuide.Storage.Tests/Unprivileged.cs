using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace HamstringGuide.Storage.Tests;

/// <summary>
/// Read-only folders don't hold back root, whom tests in a container run as. On Linux a thread can give that up for itself,
/// as far as files are concerned.
/// </summary>
internal static class Unprivileged
{
    private const uint Nobody = 65534;

    /// <summary>Does something in a thread that may write only where anybody may.</summary>
    public static void Run(Action action)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            action();
            return;
        }

        ExceptionDispatchInfo? problem = null;
        var thread = new Thread(() =>
        {
            _ = SetFileSystemUser(Nobody);

            try
            {
                action();
            }
            catch (Exception thrown)
            {
                problem = ExceptionDispatchInfo.Capture(thrown);
            }
        });

        thread.Start();
        thread.Join();
        problem?.Throw();
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileSystemUser(uint user);
}
