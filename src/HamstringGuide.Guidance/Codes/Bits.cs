namespace HamstringGuide.Guidance.Codes;

/// <summary>Writes bits, most significant first, into symbols of five.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _symbols = new(capacity: 96);
    private int _used;

    /// <summary>Whole symbols only when filled.</summary>
    public IReadOnlyList<byte> Symbols => _symbols;

    public void Write(long value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (_used % Crockford.Bits == 0)
            {
                _symbols.Add(0);
            }

            _symbols[^1] |= (byte)(((value >> i) & 1) << (Crockford.Bits - 1 - (_used % Crockford.Bits)));
            _used++;
        }
    }

    /// <summary>Zeros up to a multiple of <paramref name="size"/> bits.</summary>
    public void Fill(int size) => Write(0, (size - (_used % size)) % size);
}

/// <summary>Reads bits from symbols of five; past the end there are zeros, and <see cref="IsSpent"/> says so.</summary>
internal sealed class BitReader(byte[] symbols)
{
    private int _read;

    /// <summary>More was read than there was.</summary>
    public bool IsSpent => _read > symbols.Length * Crockford.Bits;

    public long Read(int count)
    {
        long value = 0;

        for (var i = 0; i < count; i++, _read++)
        {
            var symbol = _read / Crockford.Bits;
            var bit = symbol < symbols.Length ? (symbols[symbol] >> (Crockford.Bits - 1 - (_read % Crockford.Bits))) & 1 : 0;
            value = (value << 1) | (uint)bit;
        }

        return value;
    }

    /// <summary>Nothing is left but fewer than <paramref name="size"/> zeros.</summary>
    public bool OnlyFillLeft(int size)
    {
        var left = (symbols.Length * Crockford.Bits) - _read;
        return left >= 0 && left < size && Read(left) == 0;
    }
}
