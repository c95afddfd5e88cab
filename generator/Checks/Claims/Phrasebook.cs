using System.Collections.Concurrent;
using SiteBuilder.Content;
using SiteBuilder.Forms;
using SiteBuilder.Sites;

namespace SiteBuilder.Checks.Claims;

/// <summary>What it takes to read reports in one form, whoever wrote them: its words, and the cells that each sum is made of.</summary>
/// <param name="form">The form.</param>
/// <param name="agencies">Everybody whose reports are read with it.</param>
internal sealed class FormPhrases(Form form, IEnumerable<Agency> agencies)
{
    private readonly ConcurrentDictionary<string, CellTerms?> terms = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(TableDefinition Table, int Cell), string?> paths = [];

    public WordList Words { get; } = new(form, agencies.SelectMany(OwnNames.Of));

    /// <summary>How to write a binding of a cell (<see cref="BoundFigures.PathTo"/>).</summary>
    public string? PathTo(TableDefinition table, int cell) => paths.GetOrAdd((table, cell), static (at, form) => BoundFigures.PathTo(form, at.Table, at.Cell), form);

    /// <summary>The cells of a sum (<see cref="Subject.Sums"/>); null where the form has none of the kind.</summary>
    public CellTerms? Terms(string sum) => terms.GetOrAdd(sum, static (wanted, form) => CellTerms.Of(form, wanted), form);
}

/// <summary>What it takes to read the reports of one agency in one form: the phrases of the form, and the agency's names.</summary>
internal sealed class Phrasebook(Agency agency, FormPhrases phrases)
{
    private readonly WordTrie names = new(OwnNames.Of(agency).Select(name => new Entry(name, Sense.Filler, "")));

    /// <summary>The phrasebook of an agency whose reports are read alone.</summary>
    public Phrasebook(Agency agency, Form form) : this(agency, new FormPhrases(form, [agency]))
    {
    }

    /// <summary>The characters with which words, numbers and marks begin.</summary>
    public CharacterSet Beginnings => phrases.Words.Beginnings;

    /// <summary>The longest word that begins at <paramref name="at"/>, or null.</summary>
    public Entry? At(string text, int at) => phrases.Words.At(text, at, names);

    /// <summary>How to write a binding of a cell of the form.</summary>
    public string? PathTo(TableDefinition table, int cell) => phrases.PathTo(table, cell);

    /// <summary>The cells of a sum (<see cref="Subject.Sums"/>); null where the form has none of the kind.</summary>
    public CellTerms? Terms(string sum) => phrases.Terms(sum);
}
