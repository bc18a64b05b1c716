<#-- Labels whose values the build passes; last, so that they invalidate no layer; reads image.runtime.extras. -->
<#list image.runtime.extras.buildLabels as label>
ARG [=label.argument]
LABEL [=label.key]="$[=label.argument]"
</#list>
