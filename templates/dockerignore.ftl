<#-- Always the ignore file; reads included, secrets, sources, excluded. -->
# Nothing enters the build context but what the build reads.
*
<#list included as pattern>
![=pattern]
</#list>

<#list secrets>
# Keys and certificates belong to the application only where its sources hold them.
<#items as pattern>
[=pattern]
</#items>

</#list>
<#list sources as pattern>
![=pattern]
</#list>

# These stay outside wherever they lie.
<#list excluded as pattern>
[=pattern]
</#list>
