using System.IO.Compression;
using SiteBuilder.Diagnostics;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SiteBuilder.Importing.Sources.Pdf;

/// <summary>The filters of the PDF library; a compressed stream is measured before it is unpacked, so that none can fill the memory, and a font loses its outlines.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    private readonly IFilterProvider own = DefaultFilterProvider.Instance;
    private readonly Allowance left = new();
    private readonly FontOutlines outlines = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. own.GetFilters(dictionary).Select(Bounded), outlines];

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. own.GetNamedFilters(names).Select(Bounded), outlines];

    public IReadOnlyList<IFilter> GetAllFilters() => [.. own.GetAllFilters().Select(Bounded)];

    private IFilter Bounded(IFilter filter) => filter is FlateFilter flate ? new BoundedFlate(flate, left) : filter;

    /// <summary>How many unpacked bytes the document may still have.</summary>
    private sealed class Allowance
    {
        public long Bytes { get; set; } = 600L << 20;
    }

    private sealed class BoundedFlate(FlateFilter filter, Allowance left) : IFilter
    {
        private const long LargestStream = 96L << 20;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            Measure(input);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private void Measure(Memory<byte> input)
        {
            const int header = 2;
            if (input.Length <= header) return;
            using var stream = new DeflateStream(new MemoryStream(input[header..].ToArray()), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            long size = 0;
            try
            {
                for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                {
                    size += read;
                    left.Bytes -= read;
                    if (size > LargestStream || left.Bytes < 0) throw new UserException(new("展开后太大，不像年度报告，没有读取", "is far too large unpacked for a report"));
                }
            }
            catch (InvalidDataException)
            {
                // what is damaged is the library's to judge; it unpacks no further than this either
            }
        }
    }
}
