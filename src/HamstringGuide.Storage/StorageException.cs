namespace HamstringGuide.Storage;

/// <summary>
/// The database can't be used as it is. The message is for whoever runs the program: it names the file, says what is wrong
/// with it and what to do, and needs no stack trace beside it.
/// </summary>
public sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
