namespace SiteBuilder.Delivery.Incremental;

/// <summary>Is given a file of a tree.</summary>
/// <param name="path">Below the root, as UTF-8, <c>/</c> between.</param>
/// <param name="length">In bytes.</param>
/// <param name="changed">Its time, in ticks of UTC.</param>
internal delegate void FileSink(ReadOnlySpan<byte> path, long length, long changed);

/// <summary>How a folder with all that lies below it stands, for whoever writes it down: nothing is held of it.</summary>
/// <param name="Root">The folder, full path.</param>
/// <param name="Folders">Paths below the root (of itself: empty), and their times in ticks of UTC.</param>
/// <param name="Files">Gives every file, those of one folder one after the other.</param>
internal sealed record TreeTimes(string Root, IEnumerable<(string Path, long Changed)> Folders, Action<FileSink> Files);
