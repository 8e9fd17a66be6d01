using System.Diagnostics;
using HamstringGuide.Storage;
using HamstringGuide.Storage.Tests.Samples;
using Microsoft.Data.Sqlite;

// The test assembly as a program of its own: the tests start it to have a second process, and one that can be killed.
switch (args)
{
    // Starts as the web app does, and says how many milliseconds each step took.
    case ["start", var path]:
        var watch = Stopwatch.StartNew();
        var store = GuidebookStore.Open(path);
        var opened = watch.Elapsed;
        var release = store.Publish(Sample.Large, [], DateTimeOffset.UtcNow);
        var published = watch.Elapsed;
        store.Load(release);
        Console.WriteLine(
            $"open {opened.TotalMilliseconds:F0}, publish {(published - opened).TotalMilliseconds:F0}, load {(watch.Elapsed - published).TotalMilliseconds:F0}");
        return 0;

    // Starts without content, as if the current release were known: the least that a first page needs of the database.
    case ["load", var path]:
        watch = Stopwatch.StartNew();
        store = GuidebookStore.Open(path);
        opened = watch.Elapsed;
        store.Load(store.Current);
        Console.WriteLine($"open {opened.TotalMilliseconds:F0}, load {(watch.Elapsed - opened).TotalMilliseconds:F0}");
        return 0;

    case ["publish-until-killed", var path]:
        Console.WriteLine("started");
        store = GuidebookStore.Open(path);

        for (var i = 0; ; i++)
        {
            store.Publish(Sample.Variant($"{Environment.ProcessId}-{i}"), [], DateTimeOffset.UtcNow);

            if (i == 0)
            {
                Console.WriteLine("publishing");
            }
        }

    // Until its input ends.
    case ["keep-locked", var path]:
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "BEGIN EXCLUSIVE";
            command.ExecuteNonQuery();
            Console.WriteLine("locked");
            Console.In.ReadToEnd();
        }

        return 0;

    default:
        Console.Error.WriteLine("start <path> | load <path> | publish-until-killed <path> | keep-locked <path>");
        return 2;
}
