/** Is how the server names itself to those whom it calls, with the version of the package. */
export const userAgent = 'Quizwright/0.1.0'
