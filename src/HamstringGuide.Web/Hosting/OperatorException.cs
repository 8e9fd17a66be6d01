namespace HamstringGuide.Web.Hosting;

/// <summary>The program can't start; the message says to the operator or author what to mend, and is all they need.</summary>
public sealed class OperatorException(string message, Exception? cause = null) : Exception(message, cause);
