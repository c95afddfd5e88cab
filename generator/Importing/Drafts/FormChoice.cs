using SiteBuilder.Diagnostics;
using SiteBuilder.Forms;
using SiteBuilder.Importing.Tables;

namespace SiteBuilder.Importing.Drafts;

/// <summary>Which form the report is kept in: the one that its tables show. Where they show different ones, that of most figures, and it is said.</summary>
internal sealed record FormChoice(Form Form, IReadOnlyList<ImportNote> Notes)
{
    public static FormChoice Of(IReadOnlyList<FoundTable> tables, FormCatalogue forms, int? year)
    {
        var byYear = year is { } y ? forms.For(y) : null;
        var shown = tables.Where(t => DiffersBetween(t.Key, forms)).ToList();
        var kinds = shown.Select(t => t.Form).Distinct().ToList();
        var notes = new List<ImportNote>();
        if (kinds.Count == 0) return new FormChoice(byYear ?? forms.All.MaxBy(f => f.FirstYear)!, notes);
        var without = shown.Where(t => byYear is not null && t.Form != byYear).SelectMany(t => Lacking(byYear!, t)).ToList();
        var form = kinds.OrderByDescending(f => shown.Where(t => t.Form == f).Sum(t => t.Reading.Found)).First();
        if (kinds.Count > 1)
        {
            string each = string.Join("，", shown.Select(t => $"{t.Reading.Definition.Name}是{t.Form.Basis}的格式"));
            notes.Add(new ImportNote("mixture", new($"各表的格式不一致：{each}；报告按{form.Basis}保存，另一格式里没有对应格的数不写入 CSV。",
                $"The tables are in different forms ({string.Join(", ", shown.Select(t => $"{t.Key}: {t.Form.Id}"))}); the report is kept in {form.Id}, and figures without a cell in it are not written."))
            { Cells = without });
        }
        if (byYear is not null && form != byYear)
            notes.Add(new ImportNote("form", new($"{year} 年度应用{byYear.Basis}的格式，原文用的是{form.Basis}的格式。", $"Reports of {year} are to use {byYear.Id}; the source uses {form.Id}.")) { Cells = without });
        return new FormChoice(form, notes);
    }

    /// <summary>The cells that the form of the year has and the source's does not.</summary>
    private static IEnumerable<string> Lacking(Form byYear, FoundTable found)
    {
        var own = found.Reading.Definition.Cells.Select(found.Reading.Definition.Address).ToHashSet();
        return byYear.Tables.Where(t => t.Key == found.Key).SelectMany(t => t.Cells.Select(t.Address)).Where(a => !own.Contains(a));
    }

    /// <summary>A table that is the same in all forms (表四) shows none of them.</summary>
    private static bool DiffersBetween(string key, FormCatalogue forms)
    {
        var all = forms.All.SelectMany(f => f.Tables).Where(t => t.Key == key).ToList();
        return all.Any(t => !t.Cells.Select(t.Address).SequenceEqual(all[0].Cells.Select(all[0].Address)));
    }
}
