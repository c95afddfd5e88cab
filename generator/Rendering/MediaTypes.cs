namespace SiteBuilder.Rendering;

/// <summary>The media type of a file by its name, as servers and the preview announce it.</summary>
internal static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Csv = "text/csv; charset=utf-8";
    public const string JavaScript = "text/javascript; charset=utf-8";
    public const string Json = "application/json";

    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => Html,
        ".css" => "text/css; charset=utf-8",
        ".js" => JavaScript,
        ".json" => Json,
        ".csv" => Csv,
        ".txt" => "text/plain; charset=utf-8",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".webp" => "image/webp",
        ".woff2" => "font/woff2",
        ".pdf" => "application/pdf",
        ".doc" => "application/msword",
        ".xls" => "application/vnd.ms-excel",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".zip" => "application/zip",
        _ => "application/octet-stream",
    };
}
