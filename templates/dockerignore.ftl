<#-- Always the ignore file; reads included, secrets, sources, excluded. -->
# Exclude everything, then include what the build reads.
*
<#list included as pattern>
![=pattern]
</#list>

<#list secrets>
# Exclude keys and credentials outside the source folders.
<#items as pattern>
[=pattern]
</#items>

</#list>
<#list sources as pattern>
![=pattern]
</#list>

# Exclude in every folder, including the source folders.
<#list excluded as pattern>
[=pattern]
</#list>
