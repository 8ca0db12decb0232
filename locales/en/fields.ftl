# What fields say about their limit.
field-left = { $left ->
    [one] { $left } character left.
   *[other] { $left } characters left.
}
field-cut = This text was too long. The first { $limit } characters are kept, the rest is not.
number-unreadable = This is not a whole number. Enter a number, such as 8, or leave it empty.
