<#-- runtime=jre, Ubuntu: makes the user; reads image.runtime.accounts. -->
<#list image.runtime.accounts as account>
RUN <#list account.ownGroup as gid>groupadd <#list account.options as option>[=option] </#list>--gid [=gid] app \
    && </#list>useradd <#list account.options as option>[=option] </#list>--no-log-init --uid [=account.uid] --gid [=account.group] --home-dir [=account.home] --create-home --shell /usr/sbin/nologin app<#list account.rootGroup as group> \
    && chmod g=u [=account.home]</#list>
</#list>
