using SiteBuilder.Diagnostics;

namespace SiteBuilder.Importing.Drafts;

/// <summary>The files that a word of the command line names: the file itself, or all files of a folder and of those below it.</summary>
internal static class ImportFiles
{
    private const int Most = 10_000;

    /// <exception cref="UserException">The folder holds no file, or far too many.</exception>
    public static IReadOnlyList<string> In(string word)
    {
        if (!Directory.Exists(word)) return [word];
        var files = Directory.EnumerateFiles(word, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 })
            .Where(f => !Path.GetFileName(f).StartsWith('.') && !Path.GetFileName(f).StartsWith("~$", StringComparison.Ordinal) && !IsPictureFolder(f))
            .Take(Most + 1).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new UserException(new($"文件夹「{word}」里没有文件。", $"The folder “{word}” holds no files."));
        if (files.Count > Most) throw new UserException(new($"文件夹「{word}」里超过 {Most} 个文件，请分批导入。", $"The folder “{word}” holds more than {Most} files; import them in parts."));
        return files;
    }

    /// <summary>The folder that a browser puts beside a saved page (…_files, ….files).</summary>
    private static bool IsPictureFolder(string file) =>
        Path.GetFileName(Path.GetDirectoryName(file)) is { } folder && (folder.EndsWith("_files", StringComparison.OrdinalIgnoreCase) || folder.EndsWith(".files", StringComparison.OrdinalIgnoreCase));
}
