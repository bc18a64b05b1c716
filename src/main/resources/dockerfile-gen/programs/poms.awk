# Strips a POM down to what affects downloads. Records end at ">": each holds one tag and the text before it.
BEGIN {
  RS = ">"
  same = "0.0.0-SNAPSHOT"
  whole = "^(!--.*--|!.CDATA.*]]|![^-[].*|[^!]([^\"\047]|\"[^\"]*\"|\047[^\047]*\047)*)$"
  drop = "^/project/(name|description|url|inceptionYear|organization|licenses|developers|contributors" \
    "|mailingLists|scm|issueManagement|ciManagement|distributionManagement|reporting" \
    "|properties/project[.]build[.]outputTimestamp)(/|$)"
}
function save() {
  for (i = 1; i <= n; i++) printf "%s", out[i] >file
  if (n) close(file)
  n = 0
}
FNR == 1 { save(); file = FILENAME; path = text = part = ""; split("", version) }
# A tag ends at the first > outside comments, CDATA and attribute values.
{ part = part $0; at = index(part, "<"); tag = substr(part, at + 1) }
!at || tag !~ whole { part = part ">"; next }
{ text = text substr(part, 1, at - 1); part = "" }
tag ~ /^!--/ { next }
tag ~ /^!.CDATA/ { text = text "<" tag ">"; next }
{ gsub(/[ \t\r\n]+/, " ", tag); gsub(/\r/, "", text); gsub(/^[ \t\n]+|[ \t\n]+$/, "", text) }
tag ~ /^[^!?\/]/ { name = tag; sub(/[ \/].*/, "", name); path = path "/" name; artifact[path] = version[path] = "" }
path !~ drop { out[++n] = text; out[++n] = (tag ~ /^[!?\/]/ ? "<" : "\n<") tag ">" }
# Pass 1 collects the artifacts of this project; pass 2 sets their versions to a constant; pass 3 keeps all versions.
tag ~ /^\/|\/$/ {
  owner = path
  sub(/\/[^\/]*$/, "", owner)
  if (path == owner "/artifactId") artifact[owner] = text
  if (path == owner "/version") version[owner] = n - 1
  if (pass < 3 && path ~ /^.project.properties.(revision|sha1|changelist)$/ && tag ~ /^\//)
    out[n - 1] = path ~ /revision/ ? same : ""
  if (pass == 2 && version[path] && (artifact[path], out[version[path]]) in own) out[version[path]] = same
  if (pass == 1 && path == "/project") {
    own[artifact[path], out[version[path] ? version[path] : version[path "/parent"]]]
    n = 0
  }
  path = owner
}
{ text = "" }
END { save() }
