using System.Globalization;
using System.Net;
using SiteBuilder.Diagnostics;
using SiteBuilder.Sites;

namespace SiteBuilder.Delivery.Verifying;

/// <summary>A site as the public reads it: every file is fetched under the address at which pages link to it.</summary>
internal sealed class WebPlace(string address, IReadOnlyList<Manifest> earlier) : IVerifiedPlace, IDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Uri root = new(address.TrimEnd('/') + "/");

    /// <summary>No cookies, no compression, no redirects: what the server itself says, as it says it.</summary>
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { Timeout = Patience };

    public string Shown => address;

    public int Lanes => 8;

    /// <summary>Null for an address without a name, as in a trial.</summary>
    public string? Host => root.HostNameType == UriHostNameType.Dns && !root.IsLoopback ? root.Host : null;

    public string? NotedManifest => null;

    public IReadOnlyList<Manifest> Earlier => earlier;

    public Reading Read(Route route)
    {
        var uri = new Uri(root, string.Join('/', route.Public.Split('/').Select(Uri.EscapeDataString)));
        for (int i = 1; ; i++)
        {
            try
            {
                return Get(uri);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
            {
                if (i == Tries) throw new UserException(new($"连不上「{uri}」（{Reason(e)}）", $"“{uri}” cannot be reached ({Reason(e)})"), e);
            }
        }
    }

    /// <summary>A server does not list its files.</summary>
    public IReadOnlyCollection<string>? Files(CancellationToken stop) => null;

    public void Dispose() => client.Dispose();

    private Reading Get(Uri uri)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        using var answer = client.Send(request);
        if (answer.StatusCode == HttpStatusCode.OK)
        {
            using var bytes = new MemoryStream();
            answer.Content.ReadAsStream().CopyTo(bytes);
            return Reading.Of(bytes.ToArray());
        }
        string status = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        return new Reading(null, answer.Headers.Location is { } elsewhere
            ? new($"服务器把它转到「{elsewhere}」（{status}）。", $"The server redirects it to “{elsewhere}” ({status}).")
            : new($"服务器没有给出这个文件（{status}）。", $"The server does not give the file ({status})."));
    }

    private static string Reason(Exception e) => e is TaskCanceledException ? "timeout" : (e.InnerException ?? e).Message;
}
