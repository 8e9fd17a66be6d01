using System.Text;
using HamstringGuide.Content;

namespace HamstringGuide.Fuzz.Tests;

/// <summary>The whole content with one file spoilt: it is read, or every problem is named.</summary>
public sealed class WholeContentTests : IDisposable
{
    /// <summary>An input costs as much as so many others.</summary>
    private const int Dear = 20_000;

    private static readonly string[] Words = ["id: ", "- ", ": ", "\n", "  ", "bridge", "emergency-now", "strain-mild", "[", "]", "{", "}", "0", "{own-doctor}"];

    private readonly string _folder = Directory.CreateTempSubdirectory("content-").FullName;
    private readonly string[] _files;

    public WholeContentTests()
    {
        var real = Path.Combine(Repository.Root, "content");
        _files = [.. Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".md" or ".yaml").Select(f => Path.GetRelativePath(real, f)).Order(StringComparer.Ordinal)];

        foreach (var file in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, file))!);
            File.Copy(Path.Combine(real, file), Path.Combine(_folder, file));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Reading all of it takes most of a second by itself: the limit is not for this one.</summary>
    [Fact]
    public void Read_OneFileSpoilt_SaysWhatIsWrong()
    {
        var inputs = Fuzzing.Inputs / Dear;

        for (var number = 0L; number < inputs; number++)
        {
            var random = Fuzzing.Seeded("whole content", number);
            var file = random.OneOf(_files);
            var path = Path.Combine(_folder, file);
            var text = File.ReadAllText(path);
            var spoilt = Mutation.Of(text, random, Words);

            // Half a character can't be written.
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(spoilt));

            try
            {
                ContentReader.Read(_folder);
            }
            catch (ContentException problems)
            {
                Assert.NotEmpty(problems.Problems);
                Assert.All(problems.Problems, problem => Assert.True(problem.Line > 0 && problem.Message.Length > 0, $"{number}: {problem}"));
            }
            catch (Exception problem)
            {
                Assert.Fail($"Whole content, input {number}, {file}: {problem}\n{spoilt}");
            }

            File.WriteAllText(path, text);
        }
    }
}
