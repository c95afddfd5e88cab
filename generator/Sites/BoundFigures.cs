using System.Globalization;
using SiteBuilder.Content;
using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;

namespace SiteBuilder.Sites;

/// <summary>Looks up the numbers that the narrative binds to the tables. A look-up, nothing else: no code runs in content.</summary>
internal static class BoundFigures
{
    /// <summary>The printed text of a binding in a report, or what stands between the braces where it is unsound (which was reported).</summary>
    public static string Print(Report report, Binding binding) => Resolve(report, binding).Printed ?? binding.Source;

    /// <summary>The printed texts of all bindings of a report; its Markdown is not read.</summary>
    public static IEnumerable<string> In(Report report) => report.Narrative.Bindings.Select(binding => Print(report, binding));

    /// <summary>For checks: a figure that could not be looked up, which was reported, is one character that no check takes for a word.</summary>
    public static string Read(Report report, Binding binding) => Resolve(report, binding).Printed ?? "\uFFFC";

    /// <summary>The printed figure, or the reason for which there is none; the cell where the path is sound.</summary>
    public static BoundFigure Resolve(Report report, Binding binding)
    {
        if (binding.Kind != BindingKind.Figure && report.Previous is null)
            return BoundFigure.Fails(new($"没有 {report.Year - 1} 年度的报告。", $"there is no report for {report.Year - 1}."));
        var of = binding.Kind == BindingKind.LastYear ? report.Previous! : report;
        var found = Find(of, binding.Path);
        if (found.Value is null || binding.Kind != BindingKind.Growth) return found;
        var before = Find(report.Previous!, binding.Path);
        if (before.Reason is { } reason) return BoundFigure.Fails(new("上年报告中" + reason.Zh, "in last year's report " + reason.En));
        if (before.Value is null) return BoundFigure.Spoilt;
        if (before.Value == 0) return BoundFigure.Fails(new("上年数为 0，算不出同比。", "last year's figure is 0, so there is no growth."));
        return found with { Printed = Growth(found.Value!.Value, before.Value.Value) };
    }

    /// <summary>增长12.5%, 下降12.5% or 持平; one decimal, none where it is 0.</summary>
    public static string Growth(decimal now, decimal before)
    {
        if (now == before) return "持平";
        decimal percent = Math.Round(Math.Abs(now - before) / before * 100, 1, MidpointRounding.AwayFromZero);
        return (now > before ? "增长" : "下降") + percent.ToString("0.#", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>How to write a binding of this cell: in the printed words where these lead to it, else by its address; null where neither does.</summary>
    public static string? PathTo(Form form, TableDefinition table, int cell) => PathsTo(table, cell).FirstOrDefault(path => Place(form, path) == (table, cell, null));

    /// <summary>How a binding of this cell may be written: in the printed words, then by its address.</summary>
    public static string[] PathsTo(TableDefinition table, int cell) =>
        [$"{table.Name}.{table.RowHeader(cell).ShortName ?? table.RowHeader(cell).Label}.{table.ColumnHeader(cell).Label}", table.Address(cell)];

    private static BoundFigure Find(Report report, string path)
    {
        var (table, cell, reason) = Place(report.Form, path);
        return table is null ? BoundFigure.Fails(reason!.Value) : Figure(report, table, cell);
    }

    /// <summary>The table and the cell of a path, or the reason for which there is none.</summary>
    private static (TableDefinition? Table, int Cell, Text? Reason) Place(Form form, string path)
    {
        int first = path.IndexOf('.'), last = path.LastIndexOf('.');
        if (first < 0 || last <= first) return (null, -1, new("应写成“表.行.列”三段，例如 表三.本年新收.总计。", "it must be table.row.column, as requests.new.total."));
        string tableName = path[..first].Trim();
        var definition = form.Tables.FirstOrDefault(t => t.Key == tableName || t.Name == Label.Compact(tableName));
        if (definition is null)
        {
            var hint = Nearest.Suggestion(tableName, form.Tables.SelectMany(t => new[] { t.Name, t.Key }));
            return (null, -1, new($"没有「{tableName}」这张表。{hint.Zh}", $"there is no table “{tableName}”.{hint.En}"));
        }
        var (cell, reason) = Cell(definition, path, first, last);
        return reason is null ? (definition, cell, null) : (null, -1, reason);
    }

    /// <summary>Column labels may hold dots themselves, so each dot is tried from the right.</summary>
    private static (int Cell, Text? Reason) Cell(TableDefinition definition, string path, int first, int last)
    {
        string rowName = path[(first + 1)..last].Trim(), columnName = path[(last + 1)..].Trim();
        var rows = definition.Rows.Find(rowName);
        var columns = definition.Columns.Find(columnName);
        if (rows.Count == 0) return (-1, Unknown(definition, "行", "row", rowName, definition.Rows));
        if (columns.Count == 0) return (-1, Unknown(definition, "列", "column", columnName, definition.Columns));
        if (rows.Count > 1) return (-1, new($"「{rowName}」可能是{string.Join("或", rows.Select(r => $"「{r.Path}」"))}。", $"“{rowName}” may be {string.Join(" or ", rows.Select(r => $"“{r.Path}”"))}."));
        if (columns.Count > 1) return (-1, new($"「{columnName}」不止一列。", $"“{columnName}” is more than one column."));
        int cell = definition.IndexOf(rows[0].FirstLeaf, columns[0].FirstLeaf);
        return definition.Exists(cell) ? (cell, null) : (-1, new($"「{rowName}」没有「{columnName}」这一格。", $"“{rowName}” has no “{columnName}”."));
    }

    private static BoundFigure Figure(Report report, TableDefinition definition, int cell)
    {
        if (!report.Tables.TryGetValue(definition.Key, out var table)) return BoundFigure.Spoilt;
        return table[cell] is { } value
            ? new BoundFigure(Digits.Text(value), value, null, table, cell)
            : table.State(cell) == CellState.NotApplicable
                ? BoundFigure.Fails(new("这一格标为不适用，没有数。", "the cell does not apply and has no figure."))
                : BoundFigure.Spoilt;
    }

    private static Text Unknown(TableDefinition definition, string zh, string en, string name, Axis axis)
    {
        var hint = Nearest.Suggestion(name, axis.Names);
        if (hint.Zh.Length == 0 && axis.Leaves.Count < 10)
            hint = new($"可用{string.Join("、", axis.Leaves.Select(l => $"「{l.Label}」"))}。", $" There are {string.Join(", ", axis.Leaves.Select(l => $"“{l.Label}”"))}.");
        return new($"{definition.Name}没有「{name}」这一{zh}。{hint.Zh}", $"{definition.Key} has no {en} “{name}”.{hint.En}");
    }
}

/// <summary>What a binding comes to. Where the cell itself is spoilt by a mistake that was reported, there is neither figure nor reason.</summary>
internal sealed record BoundFigure(string? Printed, decimal? Value, Text? Reason, FilledTable? Table, int Cell)
{
    public static readonly BoundFigure Spoilt = new(null, null, null, null, -1);

    public static BoundFigure Fails(Text reason) => new(null, null, reason, null, -1);
}
