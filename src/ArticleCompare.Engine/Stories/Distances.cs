namespace ArticleCompare.Engine.Stories;

/// <summary>Ascending numbers as distances from the one before, each in as few bytes as it needs: seven bits in a byte, the highest bit says that more follow.</summary>
internal static class Distances
{
    /// <summary>Bytes of the largest distance.</summary>
    public const int Longest = 5;

    private const int Bits = 7;
    private const byte More = 1 << Bits;

    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<byte> distances, Span<int> numbers)
    {
        var (number, shift, count) = (0, 0, 0);
        foreach (var part in distances)
        {
            number += (part & ~More) << shift;
            if ((part & More) != 0)
            {
                shift += Bits;
                continue;
            }
            numbers[count++] = number;
            shift = 0;
        }
        return count;
    }

    /// <summary>The last of the numbers.</summary>
    public static int Sum(ReadOnlySpan<byte> distances)
    {
        var (number, shift) = (0, 0);
        foreach (var part in distances)
        {
            number += (part & ~More) << shift;
            shift = (part & More) != 0 ? shift + Bits : 0;
        }
        return number;
    }

    /// <param name="numbers">Ascending.</param>
    /// <param name="before">The number before them; 0 when they are the first.</param>
    /// <param name="target">Long enough.</param>
    /// <returns>How many bytes they take.</returns>
    public static int Write(ReadOnlySpan<int> numbers, int before, Span<byte> target)
    {
        var length = 0;
        foreach (var number in numbers)
        {
            var distance = number - before;
            for (; distance >= More; distance >>= Bits)
            {
                target[length++] = (byte)(distance | More);
            }
            target[length++] = (byte)distance;
            before = number;
        }
        return length;
    }

    /// <summary>The array, or its content in a longer one with room for more.</summary>
    public static T[] Grown<T>(T[] array, int length)
    {
        if (array.Length < length)
        {
            Array.Resize(ref array, length + length / 8);
        }
        return array;
    }
}
