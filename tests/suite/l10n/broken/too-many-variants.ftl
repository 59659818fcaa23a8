### variables: dose
many = { $dose }{ $dose ->
 [1] a
 [2] b
*[3] c
}{ $dose ->
 [1] a
 [2] b
*[3] c
}{ $dose ->
 [1] a
 [2] b
*[3] c
}{ $dose ->
 [1] a
 [2] b
*[3] c
}
