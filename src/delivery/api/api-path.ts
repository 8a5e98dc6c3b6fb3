/** Is where version 1 of the JSON API is mounted. */
export const apiPath = '/api/v1'
