namespace SiteBuilder.Diagnostics;

/// <summary>How much a finding weighs: an error stops publication, a warning may be waived, information is only said.</summary>
internal enum Severity
{
    Info,
    Warning,
    Error,
}

internal static class SeverityNames
{
    /// <summary>The name in JSON and settings.</summary>
    public static string Key(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static Text Name(this Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("提示", "info"),
    };
}
