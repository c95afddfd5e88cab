namespace SiteBuilder.Fuzz.Targets;

/// <summary>A reader of the program that is given spoilt inputs.</summary>
internal abstract class Target : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Sound inputs, to be spoilt.</summary>
    public abstract IReadOnlyList<byte[]> Samples { get; }

    /// <summary>The input is an archive, whose parts are to be spoilt too.</summary>
    public virtual bool IsArchive => false;

    /// <summary>The input is text.</summary>
    public virtual bool IsText => !IsArchive;

    /// <summary>Reads the input as the program would.</summary>
    /// <returns>The number of findings; a sentence for the user counts as one.</returns>
    /// <exception cref="BadPlaceException">A finding stands where the file has no such place.</exception>
    public abstract int Read(byte[] input);

    public virtual void Dispose()
    {
    }
}

/// <summary>A finding whose place is not in the file, or that says that the program failed.</summary>
internal sealed class BadPlaceException(string message) : Exception(message);
