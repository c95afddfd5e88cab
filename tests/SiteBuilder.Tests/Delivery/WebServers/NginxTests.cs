using System.IO.Compression;
using System.Net;
using System.Text;
using SiteBuilder.Tests.Delivery.Targets;
using SiteBuilder.Tests.Servers;

namespace SiteBuilder.Tests.Delivery.WebServers;

/// <summary>The sample site with compressed files behind a real nginx with the configuration that is shipped; set up once, for tests that only read.</summary>
public sealed class ServedSite : IDisposable
{
    private readonly PublishedSite site = new();
    private NginxServer? nginx;

    internal PublishedSite Site => site;

    /// <summary>Made when a test asks, so that one can say what is missing.</summary>
    internal NginxServer Nginx => nginx ??= Started();

    public void Dispose()
    {
        nginx?.Dispose();
        site.Dispose();
    }

    private NginxServer Started()
    {
        site.Content.Replace("site.yml", "conac_id:", "precompress: [gzip, brotli]\nconac_id:");
        site.Published();
        return new NginxServer(site["current"]);
    }
}

/// <summary>What the configuration of nginx that is shipped makes of a site.</summary>
public sealed class NginxTests : IClassFixture<ServedSite>, IDisposable
{
    private readonly PublishedSite site;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });
    private readonly NginxServer nginx;

    public NginxTests(ServedSite served)
    {
        nginx = served.Nginx;
        site = served.Site;
    }

    public void Dispose() => client.Dispose();

    private HttpResponseMessage Get(string path, params string[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(nginx.Address, path));
        foreach (string header in headers) request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        return client.Send(request);
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    private string Asset => Path.GetRelativePath(site["current"], Directory.GetFiles(site["current/assets"], "*.css").Order().First()).Replace('\\', '/');

    [Fact]
    public void Pages_are_asked_for_again_and_assets_are_kept_for_a_year()
    {
        using var page = Get("reports/minzheng/2024/");
        Assert.Equal((HttpStatusCode.OK, "no-cache", "text/html; charset=utf-8"), (page.StatusCode, Header(page, "Cache-Control"), Header(page, "Content-Type")));
        using var again = Get("reports/minzheng/2024/", $"If-None-Match: {Header(page, "ETag")}");
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var asset = Get(Asset);
        Assert.Equal(("public, max-age=31536000, immutable", "text/css; charset=utf-8"), (Header(asset, "Cache-Control"), Header(asset, "Content-Type")));
    }

    [Theory]
    [InlineData("reports/minzheng/2024/requests.csv", "text/csv; charset=utf-8")]
    [InlineData("reports/minzheng/2024/data.json", "application/json; charset=utf-8")]
    [InlineData("feed.xml", "text/xml; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    public void Text_is_UTF_8_and_said_to_be_so(string path, string type)
    {
        using var answer = Get(path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, Header(answer, "Content-Type")));
    }

    [Theory]
    [InlineData("reports/minzheng/2024/", HttpStatusCode.OK)]
    [InlineData("nothing/here.html", HttpStatusCode.NotFound)]
    public void Security_headers_stand_on_every_answer(string path, HttpStatusCode status)
    {
        using var answer = Get(path);
        Assert.Equal(status, answer.StatusCode);
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "SAMEORIGIN", "strict-origin-when-cross-origin", "nginx"),
            (Header(answer, "X-Content-Type-Options"), Header(answer, "X-Frame-Options"), Header(answer, "Referrer-Policy"), Header(answer, "Server")));
    }

    [Fact]
    public void What_is_not_there_shows_the_site_s_own_page_and_is_not_kept()
    {
        using var answer = Get("assets/gone.0123456789.css");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(File.ReadAllText(site["current/404.html"]), new StreamReader(answer.Content.ReadAsStream(TestContext.Current.CancellationToken)).ReadToEnd());
        Assert.Null(Header(answer, "Cache-Control"));
    }

    [Theory]
    [InlineData("assets/")]
    [InlineData(".htaccess")]
    [InlineData("../releases/")]
    public void Folders_are_not_listed_and_hidden_files_are_not_served(string path)
    {
        string hidden = site["current/.htaccess"];
        File.WriteAllText(hidden, "…");
        using var answer = Get(path);
        File.Delete(hidden);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest });
    }

    [Fact]
    public void Compressed_files_made_by_the_build_are_sent_to_those_who_take_them()
    {
        using var answer = Get("reports/minzheng/2024/", "Accept-Encoding: gzip");
        Assert.Equal("gzip", Header(answer, "Content-Encoding"));
        using var plain = new GZipStream(answer.Content.ReadAsStream(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        Assert.Equal(File.ReadAllText(site["current/reports/minzheng/2024/index.html"]), new StreamReader(plain, Encoding.UTF8).ReadToEnd());
    }

    [Fact]
    public void Every_text_file_has_its_compressed_forms_with_the_same_content_and_the_same_bytes_each_time()
    {
        var texts = Directory.EnumerateFiles(site["current"] + "/", "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".html" or ".css" or ".js" or ".json" or ".csv" or ".xml" or ".txt" or ".svg").ToList();
        Assert.NotEmpty(texts);
        foreach (string file in texts.Where(f => Path.GetFileName(f) != "manifest.json"))
        {
            using var gzip = new GZipStream(File.OpenRead(file + ".gz"), CompressionMode.Decompress);
            using var brotli = new BrotliStream(File.OpenRead(file + ".br"), CompressionMode.Decompress);
            foreach (Stream stream in new Stream[] { gzip, brotli })
            {
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                Assert.Equal(File.ReadAllBytes(file), bytes.ToArray());
            }
            Assert.Equal([0, 0, 0, 0], File.ReadAllBytes(file + ".gz")[4..8]); // no time
            Assert.Equal(255, File.ReadAllBytes(file + ".gz")[9]); // no operating system
        }
        Assert.StartsWith("「www」上的网站没有变化：上传 0 个", site.Published(), StringComparison.Ordinal);
    }
}
