using System.Collections;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace HamstringGuide.Guidance.Releases;

/// <summary>
/// A guidebook's parts as JSON: what a numbered release is kept as, and what its hash is taken of. Member names are in
/// camelCase, ids of closed lists in kebab-case. A member that is not <c>required</c> is left out when it has its default value
/// or is an empty list (but a list in a constructor is always there): so a member that a later program adds, not required,
/// leaves the JSON and the hash of every earlier release as they were. The order of members is that of the code, and part of
/// the hash: don't change it.
/// </summary>
public static class GuidebookJson
{
    /// <summary>
    /// Grows when the JSON's shape changes. Every later program still reads every earlier schema: a new one gets a reader
    /// beside this, never instead of it.
    /// </summary>
    public const int SchemaVersion = 1;

    /// <summary>For parts of a guidebook, in a release file and in the database's JSON columns.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions(indented: false);

    private static readonly JsonSerializerOptions Indented = MakeOptions(indented: true);

    /// <summary>Looks through the types of a guidebook, for which whoever reads or writes the first one would wait.</summary>
    public static void Prepare() => Options.GetTypeInfo(typeof(ReleaseFile));

    /// <summary>The release of these parts: their hash, and the number if there is one.</summary>
    public static Release ReleaseOf(GuidebookParts parts, string? number = null)
    {
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts, Options));
        return new(number, Convert.ToHexStringLower(hash)[..8]);
    }

    /// <summary>A release file's text, indented so that two releases can be compared line by line.</summary>
    public static string Write(ReleaseFile file) => JsonSerializer.Serialize(file, Indented) + "\n";

    /// <summary>Reads a release file.</summary>
    /// <exception cref="FormatException">
    /// It is not JSON of this shape, its schema is of a later program, or its content doesn't match its hash.
    /// </exception>
    public static ReleaseFile Read(string json)
    {
        ReleaseFile file;

        try
        {
            using var document = JsonDocument.Parse(json);

            if (!document.RootElement.TryGetProperty("schemaVersion", out var version) || version.GetInt32() is not SchemaVersion)
            {
                throw new FormatException($"This release file is not of schema version {SchemaVersion}: it needs a later version of this program.");
            }

            file = document.RootElement.Deserialize<ReleaseFile>(Options)!;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"This is not a release file: {problem.Message}", problem);
        }

        return ReleaseOf(file.Guidebook).Hash == file.Hash
            ? file
            : throw new FormatException($"The release file of {file.Number} was changed after it was made: its content does not match its hash.");
    }

    private static JsonSerializerOptions MakeOptions(bool indented)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutDefaults } },
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            IgnoreReadOnlyProperties = true,
            Converters = { new CriterionJson(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutDefaults(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(p => !p.IsRequired && p.Set is not null))
        {
            var initial = member.PropertyType.IsValueType ? Activator.CreateInstance(member.PropertyType) : null;
            member.ShouldSerialize = (_, value) =>
                !Equals(value, initial) && (value is not ICollection { Count: 0 } || member.AssociatedParameter is not null);
        }
    }
}

/// <summary>A numbered release as it is kept in a file.</summary>
public sealed record ReleaseFile
{
    public required int SchemaVersion { get; init; }

    /// <summary>Such as <c>2026.1</c>.</summary>
    public required string Number { get; init; }

    public required string Hash { get; init; }

    public required GuidebookParts Guidebook { get; init; }
}
