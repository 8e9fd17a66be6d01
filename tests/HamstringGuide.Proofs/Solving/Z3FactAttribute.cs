namespace HamstringGuide.Proofs.Solving;

/// <summary>
/// A test that needs z3. Without it the test is skipped, and says what to install; on a build server (<c>CI=true</c>) it fails
/// instead, so that nothing goes unproved by accident.
/// </summary>
public sealed class Z3FactAttribute : FactAttribute
{
    public const string Missing = "The proofs need the program z3. Install it with: apt-get install z3";

    public Z3FactAttribute() => Skip = Reason;

    /// <summary>Null when the test is to be run.</summary>
    internal static string? Reason => Z3.IsInstalled || Environment.GetEnvironmentVariable("CI") == "true" ? null : Missing;
}

/// <inheritdoc cref="Z3FactAttribute"/>
public sealed class Z3TheoryAttribute : TheoryAttribute
{
    public Z3TheoryAttribute() => Skip = Z3FactAttribute.Reason;
}
