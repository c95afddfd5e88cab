using System.Text.Json;

namespace SiteBuilder.Tests.Importing;

/// <summary>One run of <c>import --json</c> into a small site of three agencies.</summary>
internal sealed class ImportRun : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private JsonDocument? json;

    public ImportRun()
    {
        folder.With("content/site.yml", "name: 某区政府信息公开\ndomain: www.example.gov.cn\n");
        folder.With("content/agencies.csv", "slug,name,short_name,aliases,kind,code,first_year,last_year,in_rollup,order\nzf,某某区人民政府,某某区,,政府,,2019,,,1\nmzj,某某区民政局,某某区民政局,,部门,,2019,,,2\nxfj,银川市兴庆区信访局,兴庆区信访局,,部门,,2019,,,3\n");
    }

    public string Root => folder.Path;

    public string Content => folder["content"];

    /// <summary>A file outside the content folder.</summary>
    public string With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllBytes(folder[name], bytes);
        return folder[name];
    }

    public string With(string name, string text) => With(name, System.Text.Encoding.UTF8.GetBytes(text));

    public CommandRun Command(params string[] arguments)
    {
        var run = CommandRun.Of([.. arguments, "--content", Content]);
        string Shortened(string printed) => printed.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return run with { Results = Shortened(run.Results), Remarks = Shortened(run.Remarks) };
    }

    /// <summary>Imports files as the report of 民政局 and keeps what is printed as JSON.</summary>
    public ImportRun Of(int year, params string[] files)
    {
        var run = CommandRun.Of(["import", .. files, "mzj", $"{year}", "--json", "--force", "--content", Content]);
        Assert.True(run.ExitCode is 0 or 1, run.Remarks);
        ExitCode = run.ExitCode;
        json?.Dispose();
        json = JsonDocument.Parse(run.Results);
        return this;
    }

    public int ExitCode { get; private set; }

    public JsonElement Json => json!.RootElement;

    /// <summary>The figure at <c>requests.new.total</c>; null where it is null.</summary>
    public decimal? Figure(string address)
    {
        int first = address.IndexOf('.'), last = address.LastIndexOf('.');
        var cell = Json.GetProperty("tables").GetProperty(address[..first]).GetProperty(address[(first + 1)..last]).GetProperty(address[(last + 1)..]);
        return cell.ValueKind == JsonValueKind.Null ? null : cell.GetDecimal();
    }

    /// <summary>All figures of a row in the order of the form, blank for null.</summary>
    public string Row(string table, string row) =>
        string.Join(' ', Json.GetProperty("tables").GetProperty(table).GetProperty(row).EnumerateObject().Select(c => c.Value.ValueKind == JsonValueKind.Null ? "·" : c.Value.GetRawText()));

    public int Count(string table) => Json.GetProperty("tables").GetProperty(table).EnumerateObject().Sum(r => r.Value.EnumerateObject().Count(c => c.Value.ValueKind == JsonValueKind.Number));

    public IReadOnlyList<string> Unread => [.. Json.GetProperty("unread").EnumerateArray().Select(u => u.GetProperty("cell").GetString()!)];

    public IReadOnlyList<string> Notes(string kind) => [.. Json.GetProperty("notes").EnumerateArray().Where(n => n.GetProperty("kind").GetString() == kind).Select(n => n.GetProperty("message").GetString()!)];

    /// <summary>A file of the draft.</summary>
    public string Draft(string name, string report = "mzj/2024") => File.ReadAllText(Path.Combine(Content, "reports", report, name)).TrimStart('\uFEFF');

    public void Dispose()
    {
        json?.Dispose();
        folder.Dispose();
    }
}
