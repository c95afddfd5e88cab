using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Documents;
using SiteBuilder.Importing.Narratives;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Drafts;

/// <summary>A file that was read.</summary>
internal sealed record ReadSource(string Name, SourceDocument Document);

/// <summary>A report as its sources have it: tables, text, what was left open and what is to be said.</summary>
internal sealed class ImportedReport
{
    private ImportedReport(Form form, Article article)
    {
        Form = form;
        Article = article;
    }

    /// <summary>The form in which the report is kept.</summary>
    public Form Form { get; }

    /// <summary>The tables as cells of <see cref="Form"/>, by key.</summary>
    public required IReadOnlyDictionary<string, TableReading> Readings { get; init; }

    public Article Article { get; }

    /// <summary>The title above the text, else that of the page; null where there is none.</summary>
    public required string? Title { get; init; }

    /// <summary>The source whose text was taken.</summary>
    public required SourceDocument Text { get; init; }

    public required ImportAccount Account { get; init; }

    /// <summary>What the source says under any of the names: around the text, then in its page or file.</summary>
    public IEnumerable<string> Said(params IReadOnlyList<string> names) => Said(Article, Text, names);

    private static IEnumerable<string> Said(Article article, SourceDocument text, IReadOnlyList<string> names) =>
        names.SelectMany(n => new[] { article.Properties.GetValueOrDefault(n), text.Property(n) }).Where(v => v is { Length: > 0 }).Select(v => v!);

    /// <summary>Puts together what one or several files say about one report.</summary>
    /// <exception cref="UserException">None of them is such a report.</exception>
    public static ImportedReport Of(IReadOnlyList<ReadSource> sources, FormCatalogue forms, int? year)
    {
        var finder = new TableFinder(forms);
        var grids = sources.SelectMany(s => s.Document.Grids.Select(g => (Own: g, Named: sources.Count == 1 ? g : g.Of(s.Name)))).ToList();
        if (sources.FirstOrDefault(s => finder.HoldsSeveralReports(s.Document.Grids)) is { } several)
            throw new UserException(new($"「{several.Name}」里有几份报告（同一张表出现不止一次，数各不相同）；请把它们分成各自的文件再导入。", $"“{several.Name}” holds several reports: the same table stands there more than once with other figures. Divide it into a file each."));
        var taken = finder.Among(grids.Select(g => g.Named));
        var tables = finder.Find(taken, year);
        var keys = grids.ToDictionary(g => g.Own, g => taken.KeyOf(g.Named));
        var texts = sources.Select(s => (Source: s, Article: Article.Of(s.Document.Blocks, forms, g => keys.GetValueOrDefault(g), taken.IsLabelOf))).OrderByDescending(t => t.Article.Headed.Count).ToList();
        var (text, article) = texts[0];
        if (tables.Count == 0 && article.Headed.Count < 2)
            throw new UserException(new($"「{string.Join('、', sources.Select(s => s.Name))}」不像政府信息公开工作年度报告：没有找到格式规定的表，也没有各部分的标题。",
                $"“{string.Join(", ", sources.Select(s => s.Name))}” is no annual report: there is none of the statutory tables and no heading of a part."));
        var choice = FormChoice.Of(tables, forms, year);
        var readings = new Dictionary<string, TableReading>();
        foreach (var table in tables)
        {
            var reading = table.Form == choice.Form ? table.Reading : finder.Read(taken, choice.Form, table.Key);
            if (reading is not null) readings[table.Key] = reading;
        }
        string? title = article.Title ?? new[] { "ArticleTitle", "h1", "title" }.Select(n => ReportTitle.OfPage(text.Document.Property(n))).FirstOrDefault(t => t is not null);
        return new ImportedReport(choice.Form, article)
        {
            Readings = readings, Text = text.Document, Title = title,
            Account = new ImportAccount(choice.Form, tables, [.. Open(choice.Form, tables)],
            [.. SourceNotes(sources), .. choice.Notes, .. tables.SelectMany(TableNotes), .. Mixtures(finder, taken, tables, forms), .. taken.Left.Select(g => Left(g, text.Document.Grids.Contains(grids.First(x => x.Named == g).Own))), .. TextNotes(title, article, choice.Form, text), .. sources.Count == 1 ? [] : new[] { TextOf(text) }]),
        };
    }

    private static IEnumerable<UnreadFigure> Open(Form form, IReadOnlyList<FoundTable> tables)
    {
        foreach (var definition in form.Tables)
        {
            var found = tables.FirstOrDefault(t => t.Key == definition.Key);
            foreach (var open in found is null ? FigureAccount.Absent(definition) : new FigureAccount(found.Reading).Unread()) yield return open;
        }
    }

    private static IEnumerable<ImportNote> SourceNotes(IReadOnlyList<ReadSource> sources)
    {
        foreach (var source in sources)
        {
            yield return new ImportNote("source", new($"{source.Name}：{source.Document.Kind.Zh}。", $"{source.Name}: {source.Document.Kind.En}."));
            foreach (var note in source.Document.Notes) yield return new ImportNote("source", note.Zh.EndsWith('。') ? note : note.With("。", "."));
        }
    }

    private static IEnumerable<ImportNote> TableNotes(FoundTable table)
    {
        var definition = table.Reading.Definition;
        var account = new FigureAccount(table.Reading);
        string places = string.Join('、', table.Reading.Places.Select(p => p.Zh)), english = string.Join(", ", table.Reading.Places.Select(p => p.En));
        yield return new ImportNote("found", new($"{definition.Name}（{definition.Caption}）在{places}，{table.Form.Basis}的格式，{definition.Cells.Count} 格中读到 {table.Reading.Figures} 个数。",
            $"{definition.Key}: {english}, {table.Form.Id}, {table.Reading.Figures} figures of {definition.Cells.Count} cells."));
        foreach (var note in account.Notes()) yield return note;
        if (definition.Relations.Any(r => r.Kind != RelationKind.NotNegative)) yield return account.Weighed();
    }

    /// <summary>Figures of a table that have their cell in another revision alone: both forms in one table.</summary>
    private static IEnumerable<ImportNote> Mixtures(TableFinder finder, TakenTables taken, IReadOnlyList<FoundTable> tables, FormCatalogue forms)
    {
        foreach (var table in tables)
        {
            var own = table.Reading.Definition;
            var known = own.Cells.Select(own.Address).ToHashSet();
            foreach (var other in forms.All.Where(f => f != table.Form))
            {
                if (finder.Read(taken, other, table.Key) is not { } reading) continue;
                var foreign = reading.Definition.Cells.Where(c => reading[c]?.State is CellState.Typed && !known.Contains(reading.Definition.Address(c))).ToList();
                if (foreign.Count == 0) continue;
                string said = string.Join('；', foreign.Select(c => $"{reading.Definition.RowHeader(c).Label}·{reading.Definition.ColumnHeader(c).Label} {Digits.Text(reading[c]!.Value!.Value)}"));
                yield return new ImportNote("mixture", new($"{own.Name}里有{other.Basis}格式的内容，本格式没有这些格，没有读入：{said}。",
                    $"{own.Key} holds figures of {other.Id} that have no cell here: {string.Join("; ", foreign.Select(c => $"{reading.Definition.Address(c)} {Digits.Text(reading[c]!.Value!.Value)}"))}."))
                {
                    Cells = [.. foreign.Select(reading.Definition.Address)],
                };
            }
        }
    }

    /// <summary>A table that has labels of the form and is none of its tables.</summary>
    private static ImportNote Left(Grid grid, bool isInText) => isInText
        ? new ImportNote("text", new($"{grid.Place.Zh}有格式里的名称，但不是格式规定的表，留在正文里。", $"{grid.Place.En} has labels of the form and is none of its tables; it stays in the text.")) { Place = grid.Place }
        : new ImportNote("extra", new($"{grid.Place.Zh}有格式里的名称，但不是格式规定的表，没有读入。", $"{grid.Place.En} has labels of the form and is none of its tables; it was not taken.")) { Place = grid.Place };

    private static ImportNote TextOf(ReadSource text) => new("text", new($"正文取自 {text.Name}。", $"The text is that of {text.Name}."));

    private static IEnumerable<ImportNote> TextNotes(string? title, Article article, Form form, ReadSource text)
    {
        yield return title is not null
            ? new ImportNote("text", new($"标题：{title}。", $"Title: {title}."))
            : new ImportNote("missing", new("没有找到标题。", "There is no title."));
        var moments = Said(article, text.Document, ["published", "PubDate"]).Select(HeadLines.Moment).OfType<string>().ToList();
        if (moments.Count > 0 && moments.All(m => m.Length == 10) && moments[0] is var day)
            yield return new ImportNote("missing", new($"原文的发布日期 {day} 没有时刻，没有写入。", $"The source says it was published on {day} and not when; the date was not taken."));
        foreach (var part in form.Parts.Where(p => !article.Headed.Contains(p.Number)))
        {
            yield return new ImportNote("missing", new($"没有找到“{part.Title}”这个标题。", $"There is no heading “{part.Title}”."));
        }
        foreach (var remark in article.Remarks) yield return new ImportNote("text", remark.With("。", "."));
    }
}
